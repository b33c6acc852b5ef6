package org.heed.web.tracking;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.tracking.Action;
import org.heed.tracking.Assurance;
import org.heed.tracking.Evidence;
import org.heed.tracking.Grade;
import org.heed.tracking.Progress;
import org.heed.tracking.Recurrence;
import org.heed.tracking.Relay;
import org.heed.tracking.Response;
import org.heed.tracking.Signature;
import org.heed.tracking.Step;
import org.heed.tracking.Tracker;
import org.heed.web.tracking.AskPage.Line;

/// Steps as a reader sees them, newest first.
final class StepLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private StepLines() {}

    static List<Line> of(List<Step> steps) {
        List<Line> lines = new ArrayList<>();
        steps.forEach(step -> lines.addFirst(line(step)));
        return lines;
    }

    private static Line line(Step step) {
        return switch (step) {
            case Response said -> line(step, said.state().words() + ", " + DAY.format(said.on()), said.narrative());
            case Progress done -> line(step, done.state().words() + ", " + DAY.format(done.on()), done.narrative());
            case Action action -> line(step, "Action " + action.id(), action(action));
            case Evidence item ->
                line(step, "Evidence " + item.id() + ": " + item.kind().words(), evidence(item));
            case Assurance judged ->
                line(
                        step,
                        "Assurance: " + judged.verdict().words() + ", " + DAY.format(judged.on()),
                        assurance(judged));
            case Grade grade ->
                line(step, "Quality of the response: " + grade.quality().words(), grade.reasons());
            case Relay relay -> line(step, "Those who asked were told, " + DAY.format(relay.on()), relay.narrative());
            case Recurrence again -> line(step, "Recommended again, " + DAY.format(again.on()), again.narrative());
        };
    }

    private static Line line(Step step, String heading, String words) {
        Signature by = step.by();
        String body = by.organisation().isBlank() ? "" : ", " + by.organisation();
        return new Line(DAY.format(by.at().atZone(Tracker.HERE)), heading, words, by.name() + body);
    }

    private static String action(Action action) {
        List<String> parts = new ArrayList<>();
        parts.add(action.words());
        parts.add(
                action.owner().post().isBlank()
                        ? ""
                        : "Owner: " + action.owner().post());
        parts.add(
                action.owner().organisation().isBlank()
                        ? ""
                        : "Lead: " + action.owner().organisation());
        parts.add(
                action.plan().targetDate().isBlank()
                        ? ""
                        : "Target: " + action.plan().targetDate());
        parts.add(
                action.plan().milestones().isBlank()
                        ? ""
                        : "Milestones: " + action.plan().milestones());
        parts.add(
                action.plan().completion().isBlank()
                        ? ""
                        : "Completion: " + action.plan().completion());
        parts.add(
                action.plan().outcome().isBlank()
                        ? ""
                        : "Outcome: " + action.plan().outcome());
        parts.removeIf(String::isBlank);
        return String.join("\n", parts);
    }

    private static String evidence(Evidence item) {
        String where = item.link().isBlank()
                ? item.file().map(file -> "File " + file.sha256()).orElse("")
                : item.link();
        String until =
                item.expires().map(day -> "\nCounts until " + DAY.format(day)).orElse("");
        return item.what() + "\nDated " + DAY.format(item.on()) + ", held by " + item.holder() + "\n" + where + until;
    }

    private static String assurance(Assurance judged) {
        String issued = judged.issued().isBlank() ? "" : "\nWhat was issued: " + judged.issued();
        return "What changed for people: " + judged.changed() + issued + "\nVerified by "
                + judged.verifier().name() + ", " + judged.verifier().organisation() + ", on evidence "
                + String.join(", ", judged.evidence());
    }
}
