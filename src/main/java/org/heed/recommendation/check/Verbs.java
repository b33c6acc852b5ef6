package org.heed.recommendation.check;

import java.util.List;
import org.heed.recommendation.cue.Asking;
import org.heed.recommendation.list.DraftList;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// Recommendations that ask for nothing that can be done: no verb of action in any mood. Concerns of a coroner
/// are not meant to ask, and lists of which few items ask are such lists.
final class Verbs implements Check {

    /// Where more than this part does not ask in words that are known, the report has its own way of asking.
    private static final double MOST_SILENT = 0.25;

    @Override
    public List<Problem> problems(Findings findings) {
        long unknown = findings.recommendations().stream()
                .filter(recommendation -> !Asking.asks(recommendation.text().verbatim()))
                .count();
        boolean areConcerns = findings.lists().stream().anyMatch(DraftList::isConcerns)
                || (unknown > 1 && unknown > findings.recommendations().size() * MOST_SILENT);
        return findings.recommendations().stream()
                .filter(recommendation -> !areConcerns)
                .filter(recommendation ->
                        !Asking.saysWhatIsDone(recommendation.text().verbatim()))
                .map(recommendation -> new Problem(
                        ProblemKind.NO_ACTION_VERB,
                        recommendation.place().page(),
                        Naming.about(recommendation),
                        Naming.of(recommendation, findings) + " does not say what is to be done."))
                .toList();
    }
}
