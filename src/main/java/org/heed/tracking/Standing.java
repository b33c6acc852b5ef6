package org.heed.tracking;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.review.Digest;
import org.heed.tracking.Assurance.Verdict;
import org.heed.tracking.step.StepForm;

/// Where an ask stands on a day: everything that was entered about it, oldest first, and what follows from it. Nothing
/// here is kept; it is worked out from the steps each time.
public record Standing(Ask ask, List<Step> steps, LocalDate today) {

    public Standing {
        steps = List.copyOf(steps);
    }

    public List<Response> responses() {
        return of(Response.class);
    }

    public List<Progress> progress() {
        return of(Progress.class);
    }

    public List<Assurance> assurances() {
        return of(Assurance.class);
    }

    public List<Recurrence> recurrences() {
        return of(Recurrence.class);
    }

    /// The last time that those who asked were told what the addressee answered or did.
    public Optional<Relay> relay() {
        return last(of(Relay.class));
    }

    public Optional<Grade> grade() {
        return last(of(Grade.class));
    }

    /// The actions as they are now, each in its latest form, in the order they were first entered.
    public List<Action> actions() {
        Map<String, Action> latest = new LinkedHashMap<>();
        of(Action.class).forEach(action -> latest.put(action.id(), action));
        return List.copyOf(latest.values());
    }

    /// The evidence as it is now, in the order it was first entered.
    public List<Evidence> evidence() {
        Map<String, Evidence> latest = new LinkedHashMap<>();
        of(Evidence.class).forEach(item -> latest.put(item.id(), item));
        return List.copyOf(latest.values());
    }

    public ResponseState response() {
        return last(responses()).map(Response::state).orElse(ResponseState.NOT_TOLD);
    }

    /// The first day on which the addressee is known to have been told.
    public Optional<LocalDate> toldOn() {
        return responses().stream()
                .filter(said -> said.state().isTold())
                .map(Response::on)
                .min(LocalDate::compareTo);
    }

    /// True where the addressee has said yes or no, or that it is done.
    public boolean isAnswered() {
        return steps.stream().anyMatch(Standing::isAnswer);
    }

    /// True where nobody has recorded that those who asked were told of the latest answer.
    public boolean isUnrelayed() {
        return steps.reversed().stream()
                .filter(step -> step instanceof Relay || isAnswer(step))
                .findFirst()
                .filter(Standing::isAnswer)
                .isPresent();
    }

    private static boolean isAnswer(Step step) {
        return (step instanceof Response said && said.state().isAnswer())
                || (step instanceof Progress done && done.state().isClaim());
    }

    /// What the addressee last said that it did.
    public Optional<Progress> claim() {
        return last(progress());
    }

    /// What was done, as far as it can be said today: a claim counts as verified only while an assurance holds.
    public ImplementationState implementation() {
        ImplementationState claimed = claim().map(Progress::state).orElse(ImplementationState.NOT_RECORDED);
        return isVerified() ? claimed.verified() : claimed;
    }

    /// The last judgement, whatever it was.
    public Optional<Assurance> assurance() {
        return last(assurances());
    }

    public boolean isVerified() {
        return confirmed().isPresent() && reopened().isEmpty();
    }

    /// Why a confirmed judgement no longer holds, in words; empty where it holds or where there is none.
    public Optional<String> reopened() {
        return confirmed().flatMap(this::whyNoLonger);
    }

    /// The last day on which all evidence of the judgement counts, where any of it expires.
    public Optional<LocalDate> verifiedUntil() {
        return confirmed().stream()
                .flatMap(judged ->
                        evidence().stream().filter(item -> judged.evidence().contains(item.id())))
                .flatMap(item -> item.expires().stream())
                .min(LocalDate::compareTo);
    }

    /// The earliest target of an action that is not finished.
    public Optional<LocalDate> target() {
        return actions().stream()
                .filter(action -> !action.isFinished())
                .flatMap(action -> action.target().stream())
                .min(LocalDate::compareTo);
    }

    public boolean isPlanComplete() {
        return !actions().isEmpty() && actions().stream().allMatch(Action::isComplete);
    }

    /// Where the ask stood at the end of a day, as far as is known of that day now.
    public Standing at(LocalDate day) {
        return new Standing(
                ask, steps.stream().filter(step -> !day(step).isAfter(day)).toList(), day);
    }

    /// The day on which a step happened, which may be long before somebody entered it.
    private static LocalDate day(Step step) {
        return switch (step) {
            case Response said -> said.on();
            case Progress done -> done.on();
            case Assurance judged -> judged.on();
            case Recurrence again -> again.on();
            case Relay relay -> relay.on();
            case Evidence item -> item.on();
            case Action action -> action.by().at().atZone(Tracker.HERE).toLocalDate();
            case Grade grade -> grade.by().at().atZone(Tracker.HERE).toLocalDate();
        };
    }

    /// The hash of the record and the evidence: what a verifier sees, and what a judgement is bound to.
    public String seen() {
        StringBuilder all = new StringBuilder(ask.id()).append(ask.anchor());
        last(responses()).ifPresent(said -> add(all, said));
        claim().ifPresent(done -> add(all, done));
        actions().forEach(action -> add(all, action));
        evidence().forEach(item -> add(all, item));
        recurrences().forEach(again -> add(all, again));
        return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8)).sha256();
    }

    private static void add(StringBuilder all, Step step) {
        StepForm form = StepForm.of(step);
        all.append("\n\n").append(form.what()).append('\n').append(form.content());
    }

    private Optional<Assurance> confirmed() {
        return assurance().filter(judged -> judged.verdict() == Verdict.CONFIRMED);
    }

    private Optional<String> whyNoLonger(Assurance judged) {
        if (!judged.seen().equals(seen())) {
            return Optional.of(whatChanged(judged));
        }
        return evidence().stream()
                .filter(item -> judged.evidence().contains(item.id()) && !item.countsOn(today))
                .findFirst()
                .map(item -> "Its evidence expired on " + item.expires().orElse(today) + ".");
    }

    private String whatChanged(Assurance judged) {
        List<Step> after = steps.subList(steps.lastIndexOf(judged) + 1, steps.size());
        boolean isRepeated = after.stream().anyMatch(step -> step instanceof Recurrence);
        if (isRepeated) {
            return "The same was recommended again after it was verified.";
        }
        boolean isEvidence = after.stream().anyMatch(step -> step instanceof Evidence);
        return isEvidence ? "The evidence changed after it was verified." : "The record changed after it was verified.";
    }

    private <T extends Step> List<T> of(Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
