package org.heed.pipeline;

import java.io.Writer;
import java.util.List;
import org.heed.library.ReviewSummary;
import org.heed.review.CaseType;
import tools.jackson.core.JsonGenerator;

/// The lists of a library as JSON: what `heed list --json` prints, described in
/// `docs/reference/json.md`.
public final class LibraryJson {

    private LibraryJson() {}

    public static void writeReviews(List<ReviewSummary> reviews, Writer out) {
        JsonForm.write(out, json -> {
            json.writeStartObject();
            JsonForm.objects(json, "reviews", reviews, LibraryJson::review);
            json.writeEndObject();
        });
    }

    private static void review(JsonGenerator json, ReviewSummary review) {
        json.writeStringProperty("review", review.key().value());
        json.writeStringProperty("title", review.title());
        json.writeStringProperty("type", review.kind().name());
        JsonForm.words(json, "csp_or_board", review.body().orElse(""));
        JsonForm.words(json, "area", review.area().orElse(""));
        JsonForm.words(
                json, "case_type", review.caseType().map(CaseType::contractName).orElse(""));
        JsonForm.words(json, "month_of_death", review.deathMonth().orElse(""));
        JsonForm.words(json, "published", review.published().orElse(""));
        json.writeNumberProperty("recommendations", review.recommendations());
        json.writeNumberProperty("problems", review.problems());
        json.writeBooleanProperty("wholly_read", review.whollyRead());
        json.writeNumberProperty("edition", review.edition());
        json.writeStringProperty("added", review.added().toString());
    }
}
