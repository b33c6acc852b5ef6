package org.heed.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.heed.organisation.Resolution;
import org.heed.organisation.advice.Advice;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Checked;
import org.heed.recommendation.Occurrence;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Reason;
import org.heed.recommendation.Recommendation;
import org.heed.review.FiledReport;
import tools.jackson.core.JsonGenerator;

/// One recommendation of the ledger as JSON.
final class RecommendationJson {

    private static final int DECIMALS_OF_CONFIDENCE = 2;

    private final PlaceJson places;

    RecommendationJson(List<FiledReport> reports) {
        this.places = new PlaceJson(reports);
    }

    void write(JsonGenerator json, Recommendation recommendation, List<Resolution> resolved, List<Advice> advice) {
        JsonForm.words(json, "number", recommendation.number());
        json.writeStringProperty("sort_key", recommendation.sortKey().value());
        JsonForm.words(json, "parent", recommendation.parent());
        json.writeStringProperty("text", recommendation.text().verbatim());
        JsonForm.objects(json, "sub_items", recommendation.subItems(), (to, item) -> {
            JsonForm.words(to, "marker", item.marker());
            to.writeStringProperty("text", item.text().verbatim());
        });
        addressees(json, recommendation.addressees(), resolved);
        json.writeStringProperty("level", recommendation.level().contractName());
        places.write(json, recommendation.place());
        JsonForm.objects(json, "occurrences", recommendation.occurrences(), this::occurrence);
        action(json, recommendation.action());
        json.writeNumberProperty(
                "confidence",
                BigDecimal.valueOf(recommendation.confidence())
                        .setScale(DECIMALS_OF_CONFIDENCE, RoundingMode.HALF_EVEN));
        json.writeArrayPropertyStart("reasons");
        recommendation.reasons().stream().map(Reason::words).forEach(json::writeString);
        json.writeEndArray();
        recommendation
                .checked()
                .ifPresentOrElse(checked -> checked(json, checked), () -> json.writeNullProperty("checked"));
        JsonForm.objects(json, "advice", advice, (to, each) -> {
            to.writeStringProperty("kind", each.kind().contractName());
            to.writeStringProperty("words", each.words());
        });
    }

    private static void checked(JsonGenerator json, Checked checked) {
        json.writeObjectPropertyStart("checked");
        json.writeStringProperty("act", checked.act().contractName());
        json.writeStringProperty("by", checked.by());
        json.writeStringProperty("at", checked.at().toString());
        JsonForm.words(json, "why", checked.why());
        json.writeEndObject();
    }

    private static void addressees(JsonGenerator json, List<Addressee> addressees, List<Resolution> resolved) {
        json.writeArrayPropertyStart("addressees");
        addressees.stream().map(Addressee::asPrinted).forEach(json::writeString);
        json.writeEndArray();
        List<Integer> indexes = IntStream.range(0, addressees.size()).boxed().toList();
        JsonForm.objects(json, "addressee_details", indexes, (to, index) -> {
            Addressee addressee = addressees.get(index);
            to.writeStringProperty("as_printed", addressee.asPrinted());
            to.writeStringProperty("source", words(addressee.source()));
            to.writeBooleanProperty("needs_review", addressee.needsReview());
            ResolutionJson.write(
                    to, index < resolved.size() ? resolved.get(index) : Resolution.none(addressee.asPrinted()));
        });
    }

    private void occurrence(JsonGenerator json, Occurrence occurrence) {
        json.writeStringProperty("where", words(occurrence.where()));
        json.writeStringProperty("text", occurrence.text().verbatim());
        places.write(json, occurrence.place());
    }

    private static void action(JsonGenerator json, PlannedAction action) {
        json.writeObjectPropertyStart("action");
        JsonForm.words(json, "scope", action.scope());
        JsonForm.words(json, "action", action.action());
        JsonForm.words(json, "lead", action.lead());
        JsonForm.words(json, "milestones", action.milestones());
        JsonForm.words(json, "target_date", action.targetDate());
        JsonForm.words(json, "completion", action.completion());
        JsonForm.words(json, "outcome", action.outcome());
        json.writeEndObject();
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
