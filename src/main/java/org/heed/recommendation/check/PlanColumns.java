package org.heed.recommendation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.gather.Gathered;
import org.heed.recommendation.list.Draft;
import org.heed.recommendation.list.DraftList;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// Rows of an action plan without an owner or a target date (nobody here can set one for the government), and plans
/// without a column for them: one problem a
/// row, or one for the plan when a column is missing.
final class PlanColumns implements Check {

    private static final Pattern NOT_SAID =
            Pattern.compile("(?i)|-+|–|tbc|tbd|to be (?:confirmed|agreed|decided)|n/?a|not (?:set|agreed|known)");

    @Override
    public List<Problem> problems(Findings findings) {
        List<Problem> problems = new ArrayList<>();
        for (DraftList list : findings.lists()) {
            if (list.plan() == DraftList.Plan.LACKS_COLUMN) {
                problems.add(new Problem(
                        ProblemKind.INCOMPLETE_PLAN,
                        list.drafts().getFirst().place().page(),
                        "",
                        "The action plan has no column for the owner, or none for the target date."));
            }
        }
        for (int i = 0; i < findings.gathered().size(); i++) {
            Recommendation recommendation = findings.recommendations().get(i);
            Gathered gathered = findings.gathered().get(i);
            gathered.printings().stream()
                    .filter(printing -> printing.list().plan() == DraftList.Plan.COMPLETE)
                    .forEach(printing -> row(printing.draft(), recommendation, findings, problems));
        }
        return problems;
    }

    private static void row(Draft draft, Recommendation recommendation, Findings findings, List<Problem> problems) {
        String lead = draft.action().lead().strip();
        boolean isUnderItsBody = lead.isEmpty() && !draft.addressees().isEmpty();
        boolean hasOwner = isUnderItsBody || !NOT_SAID.matcher(lead).matches();
        boolean hasDate = !NOT_SAID.matcher(draft.action().targetDate().strip()).matches();
        if (hasOwner && (hasDate || recommendation.level() == Level.NATIONAL)) {
            return;
        }
        String lacks = hasOwner ? "a target date" : hasDate ? "an owner" : "an owner and a target date";
        problems.add(new Problem(
                ProblemKind.INCOMPLETE_PLAN,
                draft.place().page(),
                Naming.about(recommendation),
                Naming.of(recommendation, findings) + " stands in the action plan without " + lacks + "."));
    }
}
