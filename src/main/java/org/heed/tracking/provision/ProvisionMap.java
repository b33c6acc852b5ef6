package org.heed.tracking.provision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heed.repetition.AskKey;
import org.heed.review.Digest;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.heed.tracking.Signature;
import org.heed.tracking.provision.ProvisionChange.Kind;

/// What services there are, where and for whom, and which recommendations they answer. An area without an entry is one
/// where nothing is recorded.
public final class ProvisionMap {

    /// As many hex digits as keep a hundred thousand services apart.
    private static final int DIGITS = 10;

    private final Database database;
    private final ProvisionStore store;

    public ProvisionMap(Database database) {
        this.database = database;
        this.store = new ProvisionStore(database);
    }

    /// All services, by area, then kind, then name.
    public List<Provision> all() {
        return store.all().stream()
                .sorted(Comparator.comparing(Provision::area)
                        .thenComparing(Provision::kind)
                        .thenComparing(Provision::name))
                .toList();
    }

    public Optional<Provision> find(String id) {
        return store.all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// What was entered about one service, oldest first.
    public List<ProvisionEntry> history(String id) {
        return store.entries(id);
    }

    /// Enters a service, or a later form of one under its id. An empty id is a new one.
    ///
    /// @throws Refusal when it has no name or area, or ends before it begins
    public Provision enter(Provision provision, Signature by) {
        refuse(by.name().isBlank(), "Say who you are: every entry carries a name.");
        refuse(provision.name().isBlank(), "Give the service a name.");
        refuse(provision.area().isBlank(), "Say in which area it is.");
        refuse(
                provision.until().isPresent()
                        && provision.since().isPresent()
                        && provision.until().get().isBefore(provision.since().get()),
                "The service would end before it begins. Check both dates.");
        Provision kept = provision.id().isBlank() ? provision.under(id(provision)) : provision;
        if (!find(kept.id()).equals(Optional.of(kept))) {
            store.add(kept, by);
        }
        return kept;
    }

    /// What is entered of a table that somebody sends.
    public enum Taking {
        /// Only what is not on record yet.
        NEW_ONLY,
        /// What differs as well, in the place of what is on record.
        THEIRS
    }

    /// Enters what is taken, all or nothing, and says how many rows that was.
    public int enter(ProvisionTable theirs, Taking taking, Signature by) {
        return database.wholly(() -> {
            List<Provision> taken = theirs.changes().stream()
                    .filter(change ->
                            change.kind() == Kind.NEW || (change.kind() == Kind.DIFFERENT && taking == Taking.THEIRS))
                    .flatMap(change -> change.theirs().stream())
                    .toList();
            taken.forEach(each -> enter(each, by));
            return taken.size();
        });
    }

    /// Links a service to a recommendation that it answers, or takes the link back.
    ///
    /// @throws Refusal when there is no such service, or nobody says why
    public void answer(PracticeAnswer answer) {
        refuse(find(answer.provision()).isEmpty(), "There is no service " + answer.provision() + ".");
        refuse(answer.by().isBlank(), "Say who you are: every entry carries a name.");
        refuse(answer.why().isBlank(), "Say why: the reason is kept for whoever asks later.");
        store.add(answer);
    }

    /// What answers a recommendation.
    public List<PracticeAnswer> answering(AskKey recommendation) {
        return store.answers().stream()
                .filter(answer -> answer.recommendation().equals(recommendation))
                .toList();
    }

    /// What a service answers.
    public List<PracticeAnswer> answersOf(String provision) {
        return store.answers().stream()
                .filter(answer -> answer.provision().equals(provision))
                .toList();
    }

    /// The services of a day by area and kind. `areas` are those that shall have a row even where nothing is recorded.
    public Coverage coverage(Set<String> areas, LocalDate day) {
        Map<String, List<Provision>> byArea = new TreeMap<>();
        areas.stream().filter(area -> !area.isBlank()).forEach(area -> byArea.put(area, new ArrayList<>()));
        store.all().stream()
                .filter(each -> each.runsOn(day))
                .forEach(each -> byArea.computeIfAbsent(each.area(), any -> new ArrayList<>())
                        .add(each));
        return new Coverage(byArea);
    }

    /// Services of each area. A list that is empty means that none is recorded.
    public record Coverage(Map<String, List<Provision>> byArea) {

        public Set<String> areas() {
            return new TreeSet<>(byArea.keySet());
        }

        public List<Provision> in(String area, ServiceKind kind) {
            return byArea.getOrDefault(area, List.of()).stream()
                    .filter(each -> each.kind() == kind)
                    .toList();
        }

        public List<Provision> in(String area, Audience group) {
            return byArea.getOrDefault(area, List.of()).stream()
                    .filter(each -> each.isFor(group))
                    .toList();
        }

        /// The kinds of which an area has none on record; "another kind" is no gap.
        public List<ServiceKind> gaps(String area) {
            return List.of(ServiceKind.values()).stream()
                    .filter(kind -> kind != ServiceKind.OTHER && in(area, kind).isEmpty())
                    .toList();
        }
    }

    private static String id(Provision provision) {
        String all = provision.name() + "\n" + provision.area() + "\n" + provision.provider();
        String plain = all.toLowerCase(Locale.ROOT).lines().map(String::strip).collect(Collectors.joining("\n"));
        return Digest.of(plain.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, DIGITS);
    }

    private static void refuse(boolean isWrong, String words) {
        if (isWrong) {
            throw new Refusal(words + " Nothing was changed.");
        }
    }
}
