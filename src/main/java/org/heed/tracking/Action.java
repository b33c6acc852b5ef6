package org.heed.tracking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.recommendation.PlannedAction;

/// A promise: what will be done, by which post of which body, by when. A later action with the same id takes the
/// place of the earlier one, which is kept. `plan` has the columns of the statutory table, as people filled them in;
/// `target` is the day that its target date names, where it names one.
public record Action(String id, PlannedAction plan, String post, Optional<LocalDate> target, Signature by)
        implements Step {

    private static final Pattern FINISHED =
            Pattern.compile("(?i)\\b(?:complete|completed|achieved|done|finished|closed)\\b|\\b(?:19|20)\\d\\d\\b");

    private static final Pattern UNFINISHED = Pattern.compile(
            "(?i)\\bnot (?:yet )?\\w+|\\bongoing\\b|\\bin progress\\b|\\bto be\\b|\\bpart(?:ly|ially)\\b|\\bdue\\b|\\bincomplete\\b");

    /// Who is answerable: a post, so that it survives a change of staff, and the body it belongs to.
    public record Owner(String post, String organisation) {}

    public Owner owner() {
        return new Owner(post, plan.lead());
    }

    public String words() {
        return plan.action();
    }

    /// True where the plan says that it is finished.
    public boolean isFinished() {
        return FINISHED.matcher(plan.completion()).find()
                && !UNFINISHED.matcher(plan.completion()).find();
    }

    /// True where somebody is answerable by a day; otherwise the plan is incomplete.
    public boolean isComplete() {
        return !words().isBlank() && !post.isBlank() && !plan.lead().isBlank() && target.isPresent();
    }
}
