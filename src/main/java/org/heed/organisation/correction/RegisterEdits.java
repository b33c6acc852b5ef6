package org.heed.organisation.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.organisation.Organisation;
import org.heed.organisation.correction.RegisterChange.What;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;
import org.heed.text.Refusal;

/// What each kind of edit makes of a register, by whose judgement: the new states of the bodies it touches. Nothing is
/// kept here.
public record RegisterEdits(Register register, Judgement judgement) {

    private static final String BY_A_PERSON = "library";

    /// The first body was another entry for the second, which takes its names and its forerunners. Its places and its
    /// areas find the second by the first one's id.
    public RegisterChange merged(String from, String into) {
        Organisation gone = known(from);
        Organisation stays = known(into);
        if (gone.id().equals(stays.id())) {
            throw new Refusal("A body cannot be merged with itself.");
        }
        Set<String> aliases = new LinkedHashSet<>(stays.aliases());
        aliases.add(gone.name());
        aliases.addAll(gone.aliases());
        aliases.remove(stays.name());
        List<Organisation> versions = new ArrayList<>(List.of(stays.calledAlso(List.copyOf(aliases))));
        register.all().stream()
                .filter(each ->
                        each.successors().contains(gone.id()) && !each.id().equals(stays.id()))
                .map(each -> each.followedBy(
                        each.to(),
                        each.successors().stream()
                                .map(id -> id.equals(gone.id()) ? stays.id() : id)
                                .distinct()
                                .toList()))
                .forEach(versions::add);
        return new RegisterChange(
                What.MERGED,
                stays.id(),
                gone.name() + " is the same body as " + stays.name() + ".",
                versions,
                List.of(gone.id()),
                judgement);
    }

    /// The body under a new name: from a day on as a body of its own that follows it, else at once and for good.
    public RegisterChange renamed(String id, String name, Optional<LocalDate> since) {
        Organisation old = known(id);
        if (name.isBlank() || name.equals(old.name())) {
            throw new Refusal("Say the new name.");
        }
        List<Organisation> versions;
        if (since.isEmpty()) {
            List<String> aliases = Stream.concat(Stream.of(old.name()), old.aliases().stream())
                    .filter(each -> !each.equals(name))
                    .distinct()
                    .toList();
            versions = List.of(old.called(name).calledAlso(aliases));
        } else {
            Organisation next = new Organisation(
                    unused(name),
                    name,
                    old.kind(),
                    old.area(),
                    old.region(),
                    since,
                    old.to(),
                    old.successors(),
                    List.of(),
                    BY_A_PERSON);
            versions = List.of(next, old.followedBy(since.map(day -> day.minusDays(1)), List.of(next.id())));
        }
        String when = since.map(day -> " since " + day).orElse("");
        return new RegisterChange(
                What.RENAMED, old.id(), old.name() + " is called " + name + when + ".", versions, List.of(), judgement);
    }

    /// The body ended on a day; one body follows it whole, several in parts.
    public RegisterChange succeeded(String id, List<String> successors, LocalDate lastDay) {
        Organisation old = known(id);
        List<Organisation> next =
                successors.stream().map(each -> known(each)).distinct().toList();
        boolean circle =
                next.stream().anyMatch(each -> register.today(each).id().equals(old.id()));
        if (next.isEmpty() || circle) {
            throw new Refusal("Say which other body or bodies followed " + old.name() + ".");
        }
        boolean split = next.size() > 1;
        List<String> ids = next.stream()
                .map(each -> split ? Organisation.PART + each.id() : each.id())
                .toList();
        String names = String.join(", ", next.stream().map(Organisation::name).toList());
        return new RegisterChange(
                split ? What.SPLIT : What.SUCCEEDED,
                old.id(),
                old.name() + " ended on " + lastDay + "; followed by " + names + ".",
                List.of(old.followedBy(Optional.of(lastDay), ids)),
                List.of(),
                judgement);
    }

    /// A body that is new, or a new state of one that is there.
    public RegisterChange put(Organisation body) {
        boolean isNew = register.byId(body.id()).isEmpty();
        return new RegisterChange(
                isNew ? What.ADDED : What.AMENDED,
                body.id(),
                body.name() + (isNew ? " was added." : " was amended."),
                List.of(body),
                List.of(),
                judgement);
    }

    /// Every body that differs from what the register says of it. Bodies that are not among them stay.
    public RegisterChange taken(List<Organisation> bodies) {
        List<Organisation> differing = bodies.stream()
                .filter(each -> !register.byId(each.id()).equals(Optional.of(each)))
                .toList();
        String words = differing.size() + " bodies were taken over from a file.";
        return new RegisterChange(What.IMPORTED, "register", words, differing, List.of(), judgement);
    }

    /// The last of the changes that hold, taken back.
    public RegisterChange undone(List<RegisterChange> changes) {
        List<RegisterChange> inForce = RegisterChange.inForce(changes);
        if (inForce.isEmpty()) {
            throw new Refusal("Nobody has changed the register in this library, so there is nothing to take back.");
        }
        return inForce.getLast().undone(judgement);
    }

    private Organisation known(String idOrName) {
        Optional<Organisation> byId = register.byId(idOrName.strip());
        if (byId.isPresent()) {
            return byId.get();
        }
        List<Organisation> named = register.named(NameKey.of(idOrName));
        if (named.size() != 1) {
            throw new Refusal(
                    named.isEmpty()
                            ? "The register has no body " + idOrName + ". List its bodies to see their ids."
                            : "The register has " + named.size() + " bodies of the name " + idOrName
                                    + ". Use the id of the one you mean.");
        }
        return named.getFirst();
    }

    /// The name as an id; a number behind it where another body has it.
    private String unused(String name) {
        String id = String.join("-", NameKey.words(name));
        int next = 2;
        String free = id;
        while (register.byId(free).isPresent()) {
            free = id + "-" + next++;
        }
        return free;
    }
}
