package org.heed.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heed.meaning.Meaning;
import org.heed.pipeline.summarised.SummarisedReview;
import org.heed.pipeline.summarised.SummaryJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SummaryJsonTest {

    private static final Path SAMPLE = Path.of("src/main/resources/samples/eddlestow-review.txt");
    private static final Path SCHEMA = Path.of("docs/reference/summary.schema.json");

    @Test
    void keepsTheContract() throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                        .validate(json(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyQuoteStandsInItsPassageFromStartToEnd() {
        JsonNode summary = JsonMapper.shared().readTree(json());
        for (JsonNode sentence : summary.get("sentences")) {
            for (JsonNode citation : sentence.get("citations")) {
                assertThat(citation.get("quote").asString()).isEqualTo(at(summary.get("passages"), citation));
            }
        }
    }

    @Test
    void severalReviewsAreAList() {
        SummarisedReview one = summarised();
        assertThat(JsonMapper.shared()
                        .readTree(SummaryJson.of(List.of(one, one)))
                        .size())
                .isEqualTo(2);
    }

    private static String at(JsonNode passages, JsonNode citation) {
        for (JsonNode passage : passages) {
            if (passage.get("id").equals(citation.get("passage"))) {
                return passage.get("text")
                        .asString()
                        .substring(
                                citation.get("start").asInt(),
                                citation.get("end").asInt());
            }
        }
        return "";
    }

    private static String json() {
        return SummaryJson.of(List.of(summarised()));
    }

    private static SummarisedReview summarised() {
        Reading reading = new ReviewReader().read("eddlestow", List.of(SAMPLE));
        return SummarisedReview.of(reading, words -> Meaning.kept(new float[] {words.length(), 1}));
    }
}
