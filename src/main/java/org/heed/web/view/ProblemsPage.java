package org.heed.web.view;

import java.util.List;
import java.util.Optional;
import org.heed.review.RefusedFile;
import org.heed.web.view.ReviewPage.ProblemLine;

/// What could not be read and what does not add up, over the whole library. `chosen` is the kind shown, or empty
/// for all.
public record ProblemsPage(
        List<RefusedFile> refused, List<KindCount> kinds, List<OfReview> reviews, String chosen, int total) {

    /// A kind of problem and how many there are.
    public record KindCount(String name, String words, int count, boolean chosen) {}

    /// The problems of one review.
    public record OfReview(String title, String address, Optional<String> caution, List<ProblemLine> problems) {}
}
