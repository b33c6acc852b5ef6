package org.heed.recommendation.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.correction.CheckItem.Doubt;
import org.heed.review.FiledReport;
import org.heed.review.FiledReport.FiledPage;
import org.heed.review.PageState;
import org.heed.review.Problem;
import org.heed.structure.Place;

/// Why Heed doubts a recommendation: how sure the reading was, what does not add up about it, and how its page was
/// read. The weights say how often each was a mistake of the reading, roughly; they only order a queue.
record Doubts(List<Problem> problems, List<FiledReport> reports) {

    /// Words of a problem that most often come from a wrong reading.
    private static final double STRONG = 0.5;

    private static final double MIDDLING = 0.3;
    private static final double SLIGHT = 0.1;
    /// What is more likely the report's own doing.
    private static final double FAINT = 0.03;
    /// From this confidence on nothing is said of it.
    private static final double SURE = 0.9;

    List<Doubt> about(Recommendation recommendation) {
        List<Doubt> doubts = new ArrayList<>();
        double unsure = 1 - recommendation.confidence();
        doubts.add(new Doubt(
                unsure,
                recommendation.confidence() >= SURE
                        ? ""
                        : "Heed is not sure that this is a recommendation, and whole."));
        recommendation.addressees().stream()
                .filter(Addressee::needsReview)
                .map(each -> new Doubt(STRONG, "\"" + each.asPrinted() + "\" could be one body or two."))
                .forEach(doubts::add);
        Set<String> names =
                recommendation.addressees().stream().map(Addressee::asPrinted).collect(Collectors.toSet());
        problems.stream()
                .filter(problem -> isAbout(problem, recommendation, names))
                .map(problem -> new Doubt(weight(problem), problem.words()))
                .filter(doubt -> doubt.weight() > 0)
                .forEach(doubts::add);
        if (isRecognised(recommendation.place())) {
            doubts.add(new Doubt(SLIGHT, "Its page is an image: the words were recognised and may hold mistakes."));
        }
        return doubts;
    }

    /// A problem without a number or name is about the whole review, and casts its doubt on every recommendation.
    private static boolean isAbout(Problem problem, Recommendation recommendation, Set<String> names) {
        String about = problem.about();
        return switch (problem.kind()) {
            case DECLARED_COUNT_MISMATCH -> true;
            case DEFUNCT_OR_RENAMED_ADDRESSEE -> names.contains(about);
            default -> !about.isEmpty() && about.equals(recommendation.number());
        };
    }

    private static double weight(Problem problem) {
        return switch (problem.kind()) {
            case DUPLICATE_NUMBER,
                    NUMBER_GAP,
                    NO_ADDRESSEE,
                    NO_ACTION_VERB,
                    ADDRESSEE_CONFLICT,
                    WORDING_DIFFERS,
                    KEPT_FROM_EARLIER_READING -> MIDDLING;
            case DECLARED_COUNT_MISMATCH -> SLIGHT;
            case DEFUNCT_OR_RENAMED_ADDRESSEE, MISSING_FROM_ACTION_PLAN, INCOMPLETE_PLAN -> FAINT;
            default -> 0;
        };
    }

    private boolean isRecognised(Place place) {
        return reports.stream()
                .filter(report -> report.position() == place.report())
                .flatMap(report -> report.pages().stream())
                .filter(page -> place.pages().contains(page.number()))
                .map(FiledPage::state)
                .anyMatch(PageState.OCR::equals);
    }
}
