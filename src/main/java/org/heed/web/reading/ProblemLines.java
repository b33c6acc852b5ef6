package org.heed.web.reading;

import java.util.List;
import java.util.Optional;
import org.heed.review.FiledReport;
import org.heed.review.FiledReport.FiledPage;
import org.heed.review.Problem;
import org.heed.web.view.Link;
import org.heed.web.view.ProblemWords;
import org.heed.web.view.ReviewPage.ProblemLine;

/// Turns the problems of an edition into lines that lead to their pages.
public final class ProblemLines {

    private final OpenReview review;

    public ProblemLines(OpenReview review) {
        this.review = review;
    }

    public List<ProblemLine> of(List<Problem> problems) {
        return problems.stream().map(this::line).toList();
    }

    /// Those that are about a recommendation's number.
    public List<ProblemLine> about(String number, List<Problem> problems) {
        return of(problems.stream()
                .filter(problem -> !number.isEmpty() && problem.about().equals(number))
                .toList());
    }

    private ProblemLine line(Problem problem) {
        return new ProblemLine(ProblemWords.of(problem.kind()), problem.words(), problem.about(), page(problem));
    }

    /// A problem names a page but no document: among several, only an unread page tells which is meant.
    private Optional<Link> page(Problem problem) {
        List<FiledReport> having = review.reports().stream()
                .filter(FiledReport::paged)
                .filter(report ->
                        problem.page() >= 1 && problem.page() <= report.pages().size())
                .toList();
        List<FiledReport> unread = having.stream()
                .filter(report ->
                        report.pages().stream().anyMatch(page -> page.number() == problem.page() && page.isUnread()))
                .toList();
        List<FiledReport> meant = having.size() > 1 ? unread : having;
        return meant.size() == 1 ? Optional.of(link(meant.getFirst(), problem.page())) : Optional.empty();
    }

    private Link link(FiledReport report, int page) {
        return new Link(OpenReview.capital(review.pageWords(report, page)), review.pageAddress(report, page, ""));
    }

    public List<Link> unread(FiledReport report) {
        return report.pages().stream()
                .filter(FiledPage::isUnread)
                .map(page -> link(report, page.number()))
                .toList();
    }
}
