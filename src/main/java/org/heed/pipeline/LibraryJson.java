package org.heed.pipeline;

import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.heed.library.ReviewSummary;
import org.heed.recommendation.correction.CheckItem;
import org.heed.recommendation.correction.CheckItem.Doubt;
import org.heed.recommendation.correction.CheckQueue;
import org.heed.review.CaseType;
import org.heed.review.Problem;
import org.heed.review.RefusedFile;
import org.heed.review.ReviewKey;
import tools.jackson.core.JsonGenerator;

/// The lists of a library as JSON: what `heed list`, `check` and `problems` print with `--json`, described in
/// `docs/reference/json.md`.
public final class LibraryJson {

    private static final int DECIMALS = 3;

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

    /// What a person should check, first things first.
    public static void writeQueue(List<CheckItem> items, CheckQueue.Count count, Writer out) {
        JsonForm.write(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("recommendations", count.all());
            json.writeNumberProperty("checked", count.checked());
            JsonForm.objects(json, "to_check", items, LibraryJson::item);
            json.writeEndObject();
        });
    }

    private static void item(JsonGenerator json, CheckItem item) {
        json.writeStringProperty("review", item.edition().review().value());
        json.writeNumberProperty("edition", item.edition().number());
        json.writeNumberProperty("position", item.position());
        JsonForm.words(json, "number", item.recommendation().number());
        json.writeStringProperty("text", item.recommendation().text().verbatim());
        json.writeStringProperty("level", item.recommendation().level().contractName());
        json.writeNumberProperty("doubt", rounded(item.doubt()));
        json.writeNumberProperty("harm", rounded(item.harm()));
        json.writeArrayPropertyStart("why");
        item.doubts().stream()
                .map(Doubt::words)
                .filter(words -> !words.isEmpty())
                .forEach(json::writeString);
        json.writeEndArray();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /// What could not be read or does not add up in each review, and the files that were not added.
    public static void writeProblems(Map<ReviewKey, List<Problem>> problems, List<RefusedFile> refused, Writer out) {
        JsonForm.write(out, json -> {
            json.writeStartObject();
            JsonForm.objects(json, "reviews", problems.entrySet(), (to, review) -> {
                to.writeStringProperty("review", review.getKey().value());
                JsonForm.objects(to, "problems", review.getValue(), ReadingJson::problem);
            });
            JsonForm.objects(json, "not_added", refused, (to, file) -> {
                to.writeStringProperty("file", file.fileName());
                to.writeStringProperty("words", file.words());
                to.writeStringProperty("at", file.refused().toString());
            });
            json.writeEndObject();
        });
    }
}
