package org.heed.tracking.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.history.DutyStore;
import org.heed.recommendation.PlannedAction;
import org.heed.text.Refusal;
import org.heed.tracking.Action;
import org.heed.tracking.Assurance;
import org.heed.tracking.Assurance.Verdict;
import org.heed.tracking.Evidence;
import org.heed.tracking.Grade;
import org.heed.tracking.Progress;
import org.heed.tracking.Recurrence;
import org.heed.tracking.Relay;
import org.heed.tracking.Response;
import org.heed.tracking.ResponseState;
import org.heed.tracking.Standing;
import org.heed.tracking.Step;
import org.heed.tracking.body.Bodies;

/// What may be entered about an ask as it stands. What may not is refused with words that say what to do.
public record StepRules(Bodies bodies, DutyStore duties) {

    /// Fewer words than these cannot say what changed for people.
    private static final int FEWEST_WORDS = 5;

    /// Refuses a step that may not be entered. `resolved` is the body that the addressee means, or empty.
    ///
    /// @throws Refusal in words for the person who tried
    public void admit(Step step, Standing standing, String resolved) {
        require(step.by().name(), "Say who you are: every entry carries a name.");
        switch (step) {
            case Response said -> response(said, standing);
            case Progress done -> progress(done, standing);
            case Action action -> action(action);
            case Evidence item -> evidence(item, standing);
            case Assurance judged -> assurance(judged, standing, resolved);
            case Grade grade ->
                require(grade.reasons(), "Give the reasons for the grade: a grade without them helps nobody.");
            case Recurrence again -> past(again.on(), standing);
            case Relay relay -> relay(relay, standing);
        }
    }

    private static void response(Response said, Standing standing) {
        String why = said.state() == ResponseState.REJECTED
                ? "Give the reason for the rejection in the addressee's own terms. Nothing was changed."
                : "Say in a sentence what happened: a state without words is not kept. Nothing was changed.";
        require(said.narrative(), why);
        past(said.on(), standing);
    }

    private static void progress(Progress done, Standing standing) {
        if (done.state().isVerified()) {
            throw new Refusal("Only an assurance can say 'verified': a named person from another body, on evidence."
                    + " Enter it as claimed, offer the evidence, and ask somebody else to verify it.");
        }
        require(
                done.narrative(),
                "Say in a sentence what was done or why it was not: a state without words is not kept. Nothing was"
                        + " changed.");
        past(done.on(), standing);
    }

    private static void relay(Relay relay, Standing standing) {
        if (!standing.isAnswered()) {
            throw new Refusal("There is no answer to pass back yet. Enter first what the addressee said or did.");
        }
        require(relay.narrative(), "Say in a sentence who was told, and how. Nothing was changed.");
        past(relay.on(), standing);
    }

    private static void action(Action action) {
        if (action.plan().equals(PlannedAction.NONE) && action.post().isBlank()) {
            throw new Refusal("Say what will be done. Nothing was changed.");
        }
    }

    private static void evidence(Evidence item, Standing standing) {
        require(item.what(), "Say what the evidence is. Nothing was changed.");
        require(item.holder(), "Say who holds the evidence, so that it can be found. Nothing was changed.");
        if (item.file().isEmpty() && item.link().isBlank()) {
            throw new Refusal("Evidence is a file or a link. Add one of them. Nothing was changed.");
        }
        if (!item.link().isBlank() && !item.link().strip().matches("(?i)https?://\\S+")) {
            throw new Refusal("A link begins with https:// or http://. Nothing was changed.");
        }
        past(item.on(), standing);
        if (item.expires().filter(last -> last.isBefore(item.on())).isPresent()) {
            throw new Refusal("The evidence would expire before its own date. Check both dates. Nothing was changed.");
        }
    }

    private void assurance(Assurance judged, Standing standing, String resolved) {
        require(judged.verifier().name(), "Name the person who verified. Nothing was changed.");
        require(judged.verifier().organisation(), "Name the body that the verifier belongs to. Nothing was changed.");
        past(judged.on(), standing);
        if (!standing.claim().map(claim -> claim.state().isClaim()).orElse(false)) {
            throw new Refusal("Nobody has claimed that this is done or in place, so there is nothing to verify yet."
                    + " Enter the claim first.");
        }
        fromElsewhere(judged, standing, resolved);
        onEvidence(judged, standing);
        if (judged.verdict() == Verdict.CONFIRMED && words(judged.changed()) < FEWEST_WORDS) {
            throw new Refusal("Say what changed for people, in a sentence: what was issued is not enough. If nothing"
                    + " has changed for people yet, choose 'Not shown by this evidence'.");
        }
        if (!judged.seen().equals(standing.seen())) {
            throw new Refusal("The record or its evidence changed while you were looking at it. Look at it again and"
                    + " decide on what is there now.");
        }
    }

    /// Nobody verifies their own work, or that of their own body.
    private void fromElsewhere(Assurance judged, Standing standing, String resolved) {
        String body = judged.verifier().organisation();
        List<String> asked = new ArrayList<>(List.of(standing.ask().addressee(), resolved));
        standing.actions().forEach(action -> asked.add(action.owner().organisation()));
        standing.claim().ifPresent(claim -> asked.add(claim.by().organisation()));
        if (asked.stream().anyMatch(name -> bodies.areSame(name, body))) {
            throw new Refusal("The verifier belongs to " + body + ", which is the body that was asked or that owns the"
                    + " action. Somebody from another body has to verify it. Nothing was changed.");
        }
        asSignedIn(judged, asked);
        String verifier = plain(judged.verifier().name());
        boolean isOwnWork = standing.claim()
                        .filter(claim -> plain(claim.by().name()).equals(verifier))
                        .isPresent()
                || standing.evidence().stream()
                        .anyMatch(item -> plain(item.by().name()).equals(verifier));
        if (isOwnWork) {
            throw new Refusal("Whoever claimed that it is done, or offered the evidence, cannot verify it. Ask somebody"
                    + " else. Nothing was changed.");
        }
    }

    /// Whoever acts for the body that was asked, does so whatever other body they sign for.
    private void asSignedIn(Assurance judged, List<String> asked) {
        boolean isOfIt = duties.held(judged.by().name()).stream()
                .anyMatch(held -> asked.stream().anyMatch(name -> bodies.areSame(name, held.organisation())));
        if (isOfIt) {
            throw new Refusal("You also act for the body that was asked or that owns the action. Somebody who does not"
                    + " has to verify it. Nothing was changed.");
        }
        if (duties.isShared()
                && !plain(judged.verifier().name()).equals(plain(judged.by().name()))) {
            throw new Refusal("In a shared library everybody verifies under their own name. Nothing was changed.");
        }
    }

    private static void onEvidence(Assurance judged, Standing standing) {
        if (judged.evidence().isEmpty()) {
            throw new Refusal("Choose the evidence that the judgement rests on. Without evidence nothing is verified.");
        }
        for (String id : judged.evidence()) {
            Evidence item = standing.evidence().stream()
                    .filter(other -> other.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("There is no evidence " + id + " here. Look at the page again."));
            if (!item.countsOn(standing.today())) {
                throw new Refusal("The evidence '" + item.what() + "' has expired. Offer newer evidence first.");
            }
        }
    }

    private static void past(LocalDate on, Standing standing) {
        if (on.isAfter(standing.today())) {
            throw new Refusal("The date " + on + " has not come yet. Enter the day on which it happened.");
        }
    }

    private static void require(String words, String otherwise) {
        if (words.isBlank()) {
            throw new Refusal(otherwise);
        }
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
