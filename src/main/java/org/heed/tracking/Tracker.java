package org.heed.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.history.DutyStore;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.history.Role;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.heed.tracking.body.Bodies;
import org.heed.tracking.clock.Clocks;
import org.heed.tracking.clock.Deadline;
import org.heed.tracking.step.StepRules;

/// Enters what people say about an ask, after the rules have admitted it, and works out where it then stands. The
/// step, the history and the line of the list change together or not at all.
public final class Tracker {

    /// The days that deadlines fall on are those of the country whose law sets them.
    public static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Database database;
    private final AskStore asks;
    private final StepStore steps;
    private final HistoryStore history;
    private final Clocks clocks;
    private final StepRules rules;
    private final DutyStore duties;
    private final Clock clock;

    public Tracker(Database database, Bodies bodies, Clock clock) {
        this.database = database;
        this.asks = new AskStore(database);
        this.steps = new StepStore(database);
        this.history = new HistoryStore(database);
        this.clocks = Clocks.shipped();
        this.duties = new DutyStore(database);
        this.rules = new StepRules(bodies, duties);
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(HERE));
    }

    /// Who enters something, now.
    public Signature signed(String name, String organisation) {
        return new Signature(name.strip(), organisation.strip(), clock.instant());
    }

    /// The ask of an id, with where it stood when something was last entered.
    ///
    /// @throws Refusal when there is no such ask
    public Followed followed(String ask) {
        return asks.find(ask)
                .orElseThrow(
                        () -> new Refusal("Nothing is followed under " + ask + ". heed track list shows what is."));
    }

    public Standing standing(Followed followed) {
        return new Standing(followed.ask(), steps.of(followed.id()), today());
    }

    /// Where all asks of a review stand, by their ids.
    public Map<String, Standing> standings(List<Followed> followed) {
        Map<String, List<Step>> all =
                steps.of(followed.stream().map(Followed::id).toList());
        Map<String, Standing> standings = new LinkedHashMap<>();
        followed.forEach(each ->
                standings.put(each.id(), new Standing(each.ask(), all.getOrDefault(each.id(), List.of()), today())));
        return standings;
    }

    /// Enters a step about an ask, and says where the ask stands then.
    ///
    /// @throws Refusal when the rules do not admit the step; then nothing is changed
    public Standing enter(String ask, Step step) {
        return database.wholly(() -> {
            Followed followed = followed(ask);
            Standing before = standing(followed);
            rules.admit(step, before, followed.whose().organisation());
            duties(step);
            steps.add(followed.ask(), step);
            Standing after = standing(followed);
            if (before.isVerified() && !after.isVerified()) {
                history.append(new HistoryEntry(
                        StepStore.subject(followed.ask()),
                        "tracking.reopened",
                        step.by().name(),
                        step.by().at(),
                        Map.of("why", after.reopened().orElse("The record changed after it was verified."))));
            }
            asks.keep(List.of(in(followed, after)));
            return after;
        });
    }

    /// In a shared library people enter things for the bodies that they act for, and judge for no body that they are
    /// of.
    private void duties(Step step) {
        String name = step.by().name();
        String body = step.by().organisation();
        switch (step) {
            case Response said -> duties.requireFor(name, Role.OWNER, body);
            case Progress done -> duties.requireFor(name, Role.OWNER, body);
            case Action action -> duties.requireFor(name, Role.OWNER, body);
            case Relay relay -> duties.requireFor(name, Role.OWNER, body);
            case Evidence item -> duties.requireFor(name, Role.OWNER, body);
            case Assurance judged -> duties.requireFor(name, Role.VERIFIER, body);
            case Grade grade -> duties.requireFor(name, Role.VERIFIER, body);
            // Follows from a repeat that was found, whoever found it.
            case Recurrence again -> {}
        }
    }

    /// Says of every earlier ask of these that it was asked again, once for each later recommendation; those that were
    /// verified are open again. Says of how many it was new.
    public int recurred(List<String> earlier, Recurrence again) {
        return database.wholly(() -> {
            List<String> flagged = earlier.stream()
                    .filter(ask -> !followed(ask).ask().review().equals(again.in()))
                    .filter(ask -> steps.of(ask).stream().noneMatch(step -> isSame(step, again)))
                    .toList();
            flagged.forEach(ask -> enter(ask, again));
            return flagged.size();
        });
    }

    /// The line of an ask in lists, as it stands.
    public Followed in(Followed followed, Standing standing) {
        Optional<LocalDate> answerBy = answerBy(followed.printed(), standing).map(Deadline::due);
        return new Followed(
                standing.ask(),
                followed.printed(),
                followed.whose(),
                standing.response(),
                standing.toldOn(),
                standing.implementation(),
                Outlook.of(standing, answerBy),
                new Followed.Flags(
                        standing.reopened().isPresent(),
                        !standing.recurrences().isEmpty(),
                        followed.isNational() && standing.isUnrelayed(),
                        standing.evidence().size(),
                        shows(standing),
                        standing.steps().size()),
                owner(standing));
    }

    /// The day by which an answer is due, with its source; empty until the addressee was told, and once it answered.
    public Optional<Deadline> answerBy(Followed.Printed printed, Standing standing) {
        return standing.response().isAnswer()
                ? Optional.empty()
                : standing.toldOn().flatMap(told -> clocks.answer(printed.kind(), told));
    }

    private static boolean isSame(Step step, Recurrence again) {
        return step instanceof Recurrence other && other.isOfTheSame(again);
    }

    private static String shows(Standing standing) {
        return standing.evidence().stream()
                .map(item -> item.kind().shows())
                .max(Comparator.naturalOrder())
                .map(Enum::name)
                .orElse("");
    }

    private static String owner(Standing standing) {
        return standing.actions().stream()
                .map(action -> action.owner())
                .filter(owner ->
                        !owner.organisation().isBlank() || !owner.post().isBlank())
                .findFirst()
                .map(owner ->
                        owner.post().isBlank() ? owner.organisation() : owner.post() + ", " + owner.organisation())
                .orElse("");
    }
}
