package org.heed.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Level;
import org.heed.recommendation.Occurrence;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Reason;
import org.heed.recommendation.Recommendation;
import org.heed.review.Box;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.Page;
import org.heed.review.PageState;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.Report;
import org.heed.structure.Outline;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.SortKey;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {

    private static final Box A4 = new Box(0, 0, 595, 842);
    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    @Test
    void aReadingOfTwoDocumentsHasEveryKeyOfTheContract() throws IOException {
        String json = ReadingJson.of(Findings.of(together()));
        assertThat(json).isEqualTo(Files.readString(Path.of("src/test/resources/reading/together.json")));
        assertThat(ReadingSchema.breaches(json)).isEmpty();
    }

    @Test
    void theSameReadingGivesTheSameBytes() {
        assertThat(ReadingJson.of(Findings.of(together()))).isEqualTo(ReadingJson.of(Findings.of(together())));
    }

    @Test
    void aRefusedFileSaysWhyAndHasNoRecommendations() {
        StringWriter json = new StringWriter();
        ReadingJson.writeRefused("broken", "broken.pdf", "The file is empty. Ask for it again.", json);
        assertThat(json.toString())
                .contains("\"file\" : \"broken.pdf\"", "\"recommendations\" : [ ]", "\"kind\" : \"unreadable_file\"")
                .contains("\"words\" : \"The file is empty. Ask for it again.\"");
        assertThat(ReadingSchema.breaches(json.toString())).isEmpty();
    }

    @Test
    void aKeyThatTheContractDoesNotHaveIsCaught() {
        String json = ReadingJson.of(Findings.of(together())).replaceFirst("\"declared_count\"", "\"declared\"");
        assertThat(ReadingSchema.breaches(json)).hasSize(2);
    }

    @Test
    void aReadingWithAnUnreadPageIsNotWhollyRead() {
        Report unread = new Report(
                "overview.pdf",
                Digest.of(new byte[] {1}),
                FileKind.PDF,
                true,
                List.of(Page.laid(1, PageState.IMAGE_ONLY, A4, List.of(), List.of())),
                List.of());
        Outline outline = new Outline(unread, RawText.EMPTY, List.of(), List.of(), List.of(), List.of());
        Reading partly = new Reading(
                "x",
                List.of(outline),
                new Facts(Map.of()),
                new Ledger(OptionalInt.empty(), List.of(), List.of()),
                List.of());
        assertThat(ReadingJson.of(Findings.of(partly)))
                .contains("\"wholly_read\" : false", "\"state\" : \"image_only\"", "\"declared_count\" : null");
    }

    @Test
    void theReferencePageExplainsEveryKey() throws IOException {
        String page = Files.readString(Path.of("docs/reference/json.md"));
        List<String> unexplained = ReadingSchema.keys().stream()
                .filter(key -> !page.contains("`" + key + "`"))
                .toList();
        assertThat(unexplained).isEmpty();
    }

    private static Reading together() {
        Report overview = new Report(
                "overview.pdf",
                Digest.of(new byte[] {1}),
                FileKind.PDF,
                true,
                List.of(
                        new Page(1, "i", PageState.TEXT, A4, List.of(), List.of(), List.of()),
                        Page.laid(2, PageState.OCR, A4, List.of(), List.of())),
                List.of());
        Report plan = new Report(
                "plan.docx",
                Digest.of(new byte[] {2}),
                FileKind.DOCX,
                false,
                List.of(Page.marked(List.of())),
                List.of());
        Place inBody = new Place(
                0, new Span(10, 52), List.of(new Place.Spot(1, new Box(70, 700.125, 500, 760)), new Place.Spot(2, A4)));
        Place inPlan = new Place(1, new Span(0, 5), List.of(new Place.Spot(1, NOWHERE)));
        Facts facts = new Facts(Map.of(
                FactName.KIND, new Facts.Fact("DHR", inBody),
                FactName.YEAR_OF_DEATH, new Facts.Fact("2021", inBody),
                FactName.VICTIM_AGE, new Facts.Fact("40-44", inPlan)));
        Problem problem = new Problem(ProblemKind.NEEDS_OCR, 2, "", "Page 2 is an image.");
        Ledger ledger = new Ledger(OptionalInt.of(2), List.of(recommendation(inBody, inPlan)), List.of(problem));
        return new Reading("together", List.of(outline(overview), outline(plan)), facts, ledger, List.of(problem));
    }

    private static Outline outline(Report report) {
        return new Outline(report, RawText.EMPTY, List.of(), List.of(), List.of(), List.of());
    }

    private static Recommendation recommendation(Place inBody, Place inPlan) {
        return new Recommendation(
                "9.1 a",
                SortKey.of("9.1 a"),
                "9.1",
                new RawText("The council should “review” its policy. (i) Soon."),
                List.of(new Recommendation.SubItem("i", new RawText("Soon."))),
                List.of(new Addressee("Housing and Health", AddresseeSource.ACTION_PLAN, true)),
                Level.SINGLE_AGENCY,
                inBody,
                List.of(
                        new Occurrence(Occurrence.Where.EXECUTIVE_SUMMARY, new RawText("Review it."), inBody),
                        new Occurrence(Occurrence.Where.ACTION_PLAN, new RawText("Review."), inPlan)),
                new PlannedAction("Local", "", "Head of Housing", "", "May 2024", "", ""),
                2 / 3.0,
                List.of(new Reason("numbered 9.1 a under heading 'Recommendations'")));
    }
}
