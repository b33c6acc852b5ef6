package org.heed.web.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heed.library.AsPublished;
import org.heed.recommendation.Recommendation;
import org.heed.review.FiledReport;
import org.heed.review.Review;

/// A review's page. `edition` is the one that is shown; only the current one has a summary.
public record ReviewPage(
        String title,
        int edition,
        Optional<SummaryView> summary,
        List<FactLine> facts,
        Counts counts,
        List<RecommendationLine> recommendations,
        List<ProblemLine> problems,
        List<DocumentLine> documents,
        List<Review> editions,
        Addresses addresses) {

    /// Where the page leads: the review's own address, its key, and the list to take away.
    public record Addresses(String review, String key, String download) {}

    /// A fact with its source, or neither.
    public record FactLine(String name, Optional<String> value, Optional<Link> source) {}

    /// How many recommendations the review declares, if it does, and how many were found.
    public record Counts(OptionalInt declared, int found, int unreadPages) {

        public boolean disagree() {
            return declared.isPresent() && declared.getAsInt() != found;
        }
    }

    /// A recommendation in the list, with what is wrong with it.
    public record RecommendationLine(
            Recommendation recommendation,
            AsPublished words,
            String number,
            String address,
            Optional<Link> page,
            List<ProblemLine> problems) {}

    /// A problem with the place it is about, if it has one.
    public record ProblemLine(String heading, String words, String about, Optional<Link> page) {}

    /// A document as filed, and its pages by state in words.
    public record DocumentLine(FiledReport report, String kind, List<String> pages, String file, List<Link> unread) {}

    public boolean isEarlierEdition() {
        return editions.stream().anyMatch(other -> other.edition() > edition);
    }
}
