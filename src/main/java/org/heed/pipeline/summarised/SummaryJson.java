package org.heed.pipeline.summarised;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.anonymisation.SafePassage;
import org.heed.summary.Citation;
import org.heed.summary.Summary;
import org.heed.summary.SummaryPart;
import org.heed.summary.SummarySentence;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Summaries as JSON: the contract of `heed summarise --json`, described in `docs/reference/json.md` and checked
/// against `docs/reference/summary.schema.json`. It holds safe words only, and no file's name, because files may be
/// named after people.
public final class SummaryJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    /// One decimal says as much of a reading ease as it can mean.
    private static final double TENTHS = 10.0;

    private SummaryJson() {}

    /// One object for one review, an array for several.
    public static String of(List<SummarisedReview> reviews) {
        ArrayNode all = JSON.createArrayNode();
        reviews.forEach(review -> write(review, all.addObject()));
        Object written = reviews.size() == 1 ? all.get(0) : all;
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(written) + "\n";
    }

    private static void write(SummarisedReview review, ObjectNode json) {
        Summary summary = review.summary();
        if (review.key().isEmpty()) {
            json.putNull("review");
            json.putNull("version");
        } else {
            json.put("review", review.key());
            json.put("version", review.version());
        }
        json.put("maker", review.maker().contractName());
        json.put("words", summary.words());
        json.put("reading_ease", Math.round(summary.ease() * TENTHS) / TENTHS);
        ArrayNode sentences = json.putArray("sentences");
        summary.sentences().forEach(sentence -> sentence(sentence, sentences.addObject()));
        ArrayNode silent = json.putArray("not_recorded");
        summary.silent().stream().map(SummaryPart::contractName).forEach(silent::add);
        ArrayNode passages = json.putArray("passages");
        Set<String> cited = cited(summary);
        review.review().passages().stream()
                .filter(passage -> cited.contains(passage.id()))
                .forEach(passage -> passage(passage, passages.addObject()));
    }

    private static Set<String> cited(Summary summary) {
        Set<String> cited = new LinkedHashSet<>();
        summary.sentences().forEach(sentence -> sentence.citations().forEach(each -> cited.add(each.passage())));
        return cited;
    }

    private static void sentence(SummarySentence sentence, ObjectNode json) {
        json.put("part", sentence.part().contractName());
        json.put("text", sentence.words());
        ArrayNode citations = json.putArray("citations");
        for (Citation citation : sentence.citations()) {
            ObjectNode node = citations.addObject();
            node.put("passage", citation.passage());
            node.put("report", citation.report() + 1);
            page(citation.page(), node);
            node.put("start", citation.span().start());
            node.put("end", citation.span().end());
            node.put("quote", citation.quote());
        }
    }

    private static void passage(SafePassage passage, ObjectNode json) {
        json.put("id", passage.id());
        json.put("report", passage.place().report() + 1);
        page(passage.place().page(), json);
        json.put("text", passage.text().words());
    }

    /// A report without geometry has no page that a reader could look up, and says 0.
    private static void page(int page, ObjectNode json) {
        if (page == 0) {
            json.putNull("page");
        } else {
            json.put("page", page);
        }
    }
}
