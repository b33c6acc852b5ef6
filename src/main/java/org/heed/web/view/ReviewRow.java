package org.heed.web.view;

import java.util.List;
import java.util.Optional;
import org.heed.library.ReviewSummary;

/// A review in one line of a list, with the facets that it passed only because it does not record them.
public record ReviewRow(ReviewSummary review, List<String> passedAsMissing) {

    public String address() {
        return "/reviews/" + review.key().value();
    }

    public String died() {
        return review.deathMonth().or(review::yearOfDeath).orElse(Wording.NOT_RECORDED);
    }

    public String published() {
        return review.published().orElse(Wording.NOT_RECORDED);
    }

    public String body() {
        return review.body().or(review::area).orElse("Commissioning body not recorded");
    }

    public String caseType() {
        return review.caseType().map(Wording::of).orElse(Wording.NOT_RECORDED);
    }

    /// What a person should know before relying on the line, or empty.
    public Optional<String> caution() {
        return review.whollyRead() ? Optional.empty() : Optional.of("Some pages not read");
    }
}
