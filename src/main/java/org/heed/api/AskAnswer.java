package org.heed.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.tracking.Followed;
import org.heed.tracking.ImplementationState;
import org.heed.tracking.Outlook;
import org.heed.tracking.ResponseState;
import org.heed.tracking.Standing;
import org.heed.tracking.measure.PublishedStates;
import org.heed.tracking.step.StepForm;

/// Where one recommendation to one addressee stands. `seen` is what a judgement has to be bound to;
/// `notPassedBack` says that a national body answered and nobody told those who asked; `commissioner` and `coroners`
/// are the statuses that those publish.
record AskAnswer(
        String id,
        String review,
        String number,
        int position,
        String addressee,
        String organisation,
        ResponseState response,
        ImplementationState implementation,
        Outlook.Colour colour,
        String why,
        String next,
        Optional<LocalDate> due,
        boolean reopened,
        boolean repeated,
        boolean notPassedBack,
        String commissioner,
        String coroners) {

    static AskAnswer of(Followed ask, LocalDate today) {
        PublishedStates published = PublishedStates.of(ask, today);
        return new AskAnswer(
                ask.id(),
                ask.ask().review().value(),
                ask.ask().number(),
                ask.printed().position(),
                ask.ask().addressee(),
                ask.whose().organisation(),
                ask.response(),
                ask.implementation(),
                ask.outlook().colour(),
                ask.outlook().why(),
                ask.outlook().next(),
                ask.outlook().by(),
                ask.flags().isReopened(),
                ask.flags().isRecurring(),
                ask.flags().isUnrelayed(),
                published.commissioner(),
                published.coroners());
    }

    /// An ask with everything that was entered about it, oldest first.
    record Whole(AskAnswer ask, String seen, List<StepAnswer> steps) {

        static Whole of(Followed ask, Standing standing) {
            List<StepAnswer> steps = standing.steps().stream()
                    .map(StepForm::of)
                    .map(form -> new StepAnswer(form.what(), form.fields()))
                    .toList();
            return new Whole(AskAnswer.of(ask, standing.today()), standing.seen(), steps);
        }
    }

    /// One step: what it is, and its fields by name.
    record StepAnswer(String what, Map<String, String> fields) {}
}
