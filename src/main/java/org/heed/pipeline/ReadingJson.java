package org.heed.pipeline;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.review.Page;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.Report;
import org.heed.structure.Outline;
import tools.jackson.core.JsonGenerator;

/// A reading as JSON: the contract of `heed read --json` and of the public export, described in
/// `docs/reference/json.md` and checked against `docs/reference/reading.schema.json`. Deterministic: the same
/// files and the same version of Heed give the same bytes.
public final class ReadingJson {

    private static final int DIGITS_OF_A_YEAR = 4;

    private ReadingJson() {}

    /// Writes one reading as one document; leaves the writer open.
    public static void write(Reading reading, Writer out) {
        JsonForm.write(out, json -> {
            json.writeStartObject();
            body(json, reading);
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
            JsonForm.objects(json, "files", List.<Outline>of(), ReadingJson::file);
            JsonForm.objects(json, "pages", List.<Page>of(), (to, page) -> {});
            json.writeNullProperty("declared_count");
            metadata(json, List.of(), new Facts(java.util.Map.of()));
            JsonForm.objects(json, "recommendations", List.of(), (to, none) -> {});
            JsonForm.objects(json, "problems", List.of(problem), ReadingJson::problem);
            json.writeEndObject();
        });
    }

    /// The same document as text.
    public static String of(Reading reading) {
        StringWriter text = new StringWriter();
        write(reading, text);
        return text.toString();
    }

    private static void body(JsonGenerator json, Reading reading) {
        List<Outline> outlines = reading.outlines();
        json.writeStringProperty("name", reading.name());
        first(json, outlines);
        json.writeBooleanProperty(
                "wholly_read",
                !outlines.isEmpty()
                        && outlines.stream()
                                .allMatch(outline -> outline.report().isWhollyRead())
                        && reading.problems().stream()
                                .noneMatch(problem -> problem.kind() == ProblemKind.UNREADABLE_FILE));
        JsonForm.objects(json, "files", outlines, ReadingJson::file);
        pages(json, outlines);
        if (reading.ledger().declaredCount().isPresent()) {
            json.writeNumberProperty(
                    "declared_count", reading.ledger().declaredCount().getAsInt());
        } else {
            json.writeNullProperty("declared_count");
        }
        metadata(json, outlines, reading.facts());
        RecommendationJson recommendations = new RecommendationJson(outlines);
        JsonForm.objects(json, "recommendations", reading.ledger().recommendations(), recommendations::write);
        JsonForm.objects(json, "problems", reading.problems(), ReadingJson::problem);
    }

    private static void first(JsonGenerator json, List<Outline> outlines) {
        if (outlines.isEmpty()) {
            json.writeNullProperty("file");
            json.writeNullProperty("sha256");
            json.writeNullProperty("kind");
        } else {
            file(json, outlines.getFirst().report());
        }
    }

    private static void file(JsonGenerator json, Outline outline) {
        file(json, outline.report());
        json.writeBooleanProperty("paged", outline.report().paged());
    }

    private static void file(JsonGenerator json, Report report) {
        json.writeStringProperty("file", report.fileName());
        json.writeStringProperty("sha256", report.digest().sha256());
        json.writeStringProperty("kind", report.kind().name().toLowerCase(Locale.ROOT));
    }

    /// Only pages that a reader can look up: documents without pages give none.
    private static void pages(JsonGenerator json, List<Outline> outlines) {
        json.writeArrayPropertyStart("pages");
        for (Outline outline : outlines) {
            Report report = outline.report();
            for (Page page : report.paged() ? report.pages() : List.<Page>of()) {
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

    private static void metadata(JsonGenerator json, List<Outline> outlines, Facts facts) {
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
        PlaceJson places = new PlaceJson(outlines);
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

    private static void problem(JsonGenerator json, Problem problem) {
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
