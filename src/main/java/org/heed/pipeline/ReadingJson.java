package org.heed.pipeline;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.review.FiledReport;
import org.heed.review.FiledReport.FiledPage;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import tools.jackson.core.JsonGenerator;

/// A reading as JSON: the contract of `heed read --json` and of the public export, described in
/// `docs/reference/json.md` and checked against `docs/reference/reading.schema.json`. Deterministic: the same
/// files and the same version of Heed give the same bytes.
public final class ReadingJson {

    private static final int DIGITS_OF_A_YEAR = 4;

    private ReadingJson() {}

    /// Writes the findings as one document; leaves the writer open.
    public static void write(Findings findings, Writer out) {
        JsonForm.write(out, json -> {
            json.writeStartObject();
            body(json, findings);
            json.writeEndObject();
        });
    }

    /// The document for a file that could not be read at all: its name, why, and no recommendations.
    public static void writeRefused(String name, String fileName, String why, Writer out) {
        Problem problem = new Problem(ProblemKind.UNREADABLE_FILE, 0, fileName, why);
        JsonForm.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("name", name);
            json.writeStringProperty("file", fileName);
            json.writeNullProperty("sha256");
            json.writeNullProperty("kind");
            json.writeBooleanProperty("wholly_read", false);
            JsonForm.objects(json, "files", List.<FiledReport>of(), ReadingJson::document);
            JsonForm.objects(json, "pages", List.<FiledPage>of(), (to, page) -> {});
            json.writeNullProperty("declared_count");
            metadata(json, List.of(), new Facts(Map.of()));
            JsonForm.objects(json, "recommendations", List.of(), (to, none) -> {});
            JsonForm.objects(json, "problems", List.of(problem), ReadingJson::problem);
            json.writeEndObject();
        });
    }

    /// The same document as text.
    public static String of(Findings findings) {
        StringWriter text = new StringWriter();
        write(findings, text);
        return text.toString();
    }

    private static void body(JsonGenerator json, Findings findings) {
        List<FiledReport> reports = findings.reports();
        json.writeStringProperty("name", findings.name());
        first(json, reports);
        json.writeBooleanProperty("wholly_read", findings.isWhollyRead());
        JsonForm.objects(json, "files", reports, ReadingJson::document);
        pages(json, reports);
        OptionalInt declared = findings.ledger().declaredCount();
        if (declared.isPresent()) {
            json.writeNumberProperty("declared_count", declared.getAsInt());
        } else {
            json.writeNullProperty("declared_count");
        }
        metadata(json, reports, findings.facts());
        RecommendationJson recommendations = new RecommendationJson(reports);
        List<Integer> indexes = IntStream.range(
                        0, findings.ledger().recommendations().size())
                .boxed()
                .toList();
        JsonForm.objects(
                json,
                "recommendations",
                indexes,
                (to, index) -> recommendations.write(
                        to,
                        findings.ledger().recommendations().get(index),
                        findings.resolved().of(index),
                        findings.advice(index)));
        JsonForm.objects(json, "problems", findings.problems(), ReadingJson::problem);
    }

    private static void first(JsonGenerator json, List<FiledReport> reports) {
        if (reports.isEmpty()) {
            json.writeNullProperty("file");
            json.writeNullProperty("sha256");
            json.writeNullProperty("kind");
        } else {
            file(json, reports.getFirst());
        }
    }

    private static void document(JsonGenerator json, FiledReport report) {
        file(json, report);
        json.writeBooleanProperty("paged", report.paged());
    }

    private static void file(JsonGenerator json, FiledReport report) {
        json.writeStringProperty("file", report.fileName());
        json.writeStringProperty("sha256", report.digest().sha256());
        json.writeStringProperty("kind", report.kind().name().toLowerCase(Locale.ROOT));
    }

    /// Only pages that a reader can look up: documents without pages give none.
    private static void pages(JsonGenerator json, List<FiledReport> reports) {
        json.writeArrayPropertyStart("pages");
        for (FiledReport report : reports) {
            for (FiledPage page : report.paged() ? report.pages() : List.<FiledPage>of()) {
                json.writeStartObject();
                json.writeStringProperty("file", report.fileName());
                json.writeNumberProperty("number", page.number());
                JsonForm.words(json, "label", page.label());
                json.writeStringProperty("state", page.state().name().toLowerCase(Locale.ROOT));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void metadata(JsonGenerator json, List<FiledReport> reports, Facts facts) {
        json.writeObjectPropertyStart("metadata");
        for (FactName name : FactName.values()) {
            String value = facts.value(name).orElse("");
            if (isNumber(name, value)) {
                json.writeNumberProperty(name.contractName(), Integer.parseInt(value));
            } else {
                JsonForm.words(json, name.contractName(), value);
            }
        }
        json.writeEndObject();
        PlaceJson places = new PlaceJson(reports);
        json.writeObjectPropertyStart("metadata_sources");
        for (FactName name : FactName.values()) {
            Facts.Fact fact = facts.stated().get(name);
            if (fact != null) {
                json.writeObjectPropertyStart(name.contractName());
                places.write(json, fact.source());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    /// A year and an age are numbers when they are printed as digits; a band or "in her forties" stays words.
    private static boolean isNumber(FactName name, String value) {
        boolean countable = switch (name) {
            case YEAR_OF_DEATH, VICTIM_AGE, PERPETRATOR_AGE -> true;
            default -> false;
        };
        return countable
                && !value.isEmpty()
                && value.length() <= DIGITS_OF_A_YEAR
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static void problem(JsonGenerator json, Problem problem) {
        json.writeStringProperty("kind", problem.kind().contractName());
        if (problem.page() > 0) {
            json.writeNumberProperty("page", problem.page());
        } else {
            json.writeNullProperty("page");
        }
        JsonForm.words(json, "about", problem.about());
        json.writeStringProperty("words", problem.words());
    }
}
