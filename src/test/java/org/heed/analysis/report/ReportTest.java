package org.heed.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.analysis.FortyReviews;
import org.heed.analysis.Source;
import org.heed.analysis.context.ContextReader;
import org.heed.analysis.report.Theme.Sort;
import org.heed.analysis.snapshot.Snapshot;
import org.heed.analysis.snapshot.SnapshotStore;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.publication.Part;
import org.heed.publication.Publication;
import org.heed.publication.Sheet;
import org.heed.publication.word.WordWriter;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final Publication report = ReportMaker.make(analysis(5));

    @Test
    void theReportHasTheOrderOfPublishedAnalyses() {
        assertThat(headings(1))
                .containsExactly(
                        "Introduction",
                        "Key findings",
                        "What is known from published statistics",
                        "Method",
                        "Case attributes",
                        "Common themes",
                        "Good practice",
                        "Recommendations",
                        "Annex A: context statistics",
                        "Annex B: the sample",
                        "Annex C: the coding framework",
                        "Annex D: attributes of the other cases",
                        "Annex E: all coding results");
    }

    @Test
    void theKeyFindingsLeadWithTheMostFrequentThemes() {
        assertThat(bullets())
                .contains(
                        "5E was coded in 28 of 33 (85%) reviews.",
                        "2D was coded in 27 of 33 (82%) reviews.", "9 was coded in 26 of 33 (79%) reviews.");
    }

    @Test
    void themesFollowByFrequencyEachWithItsQuotations() {
        assertThat(headings(2).subList(headings(2).indexOf("5E"), headings(2).indexOf("5E") + 3))
                .containsExactly("5E", "2D", "1D");
        assertThat(report.parts())
                .filteredOn(Part.Quotation.class::isInstance)
                .extracting(part -> ((Part.Quotation) part).words())
                .contains("Nobody had written it down.");
    }

    @Test
    void aThemeThatIsHeldBackHasNoChapter() {
        assertThat(headings(2)).doesNotContain("5C", "1E", "6B");
        assertThat(ReportMaker.make(analysis(0)).parts())
                .filteredOn(part ->
                        part instanceof Part.Heading heading && heading.words().equals("5C"))
                .hasSize(1);
    }

    @Test
    void noSmallCountLeaves() {
        Sheet figures = ReportSheets.figures(analysis(5));
        int count = 6;

        assertThat(figures.rows()).allMatch(row -> !row.get(count).matches("[1-4]"));
        assertThat(figures.rows())
                .anyMatch(row -> row.get(11).equals("yes") && row.get(count).isEmpty());
        assertThat(ReportSheets.of(analysis(5)).getFirst().name()).isEqualTo("about");
    }

    @Test
    void aFrozenAnalysisIsReadAsItWas() {
        Analysis analysis = analysis(5);
        String frozen = FrozenText.write(analysis);

        assertThat(FrozenText.write(FrozenText.read(frozen))).isEqualTo(frozen);
        assertThat(FrozenText.read(frozen)).isEqualTo(analysis);
    }

    @Test
    void aSnapshotMadeAgainIsTheSameByteForByte(@TempDir Path folder) throws IOException {
        try (Database database = Database.open(folder.resolve("library.heed").toString())) {
            SnapshotStore store = new SnapshotStore(database);
            Snapshot frozen = store.freeze(analysis(5), "Robin Analyst", NOW);

            assertThat(store.isMadeAgainAlike(frozen.number())).isTrue();
            assertThat(word(store.analysis(1))).isEqualTo(word(analysis(5)));
            assertThat(frozen.citation())
                    .startsWith("The forty. Snapshot 1, frozen by Robin Analyst on 2026-11-21 with Heed analysis 1,");
        }
    }

    @Test
    void whatIsFrozenCountsAsPublishedUntilItIsSetAside(@TempDir Path folder) {
        try (Database database = Database.open(folder.resolve("library.heed").toString())) {
            SnapshotStore store = new SnapshotStore(database);
            store.freeze(analysis(5), "Robin Analyst", NOW);
            Analysis without = analysis(5).of(analysis(5).sample().reviews().subList(0, 38));
            Analysis half = analysis(5).of(analysis(5).sample().reviews().subList(0, 20));

            assertThat(store.beside(analysis(5))).isEqualTo(analysis(5));
            assertThatThrownBy(() -> store.beside(without))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("differ by 2 reviews");
            assertThat(store.beside(half).withheld()).isNotEmpty();
            assertThat(FrozenText.read(FrozenText.write(store.beside(half)))).isEqualTo(store.beside(half));

            store.setAside(1, "Robin Analyst", NOW);
            assertThat(store.beside(without)).isEqualTo(without);
        }
    }

    private static byte[] word(Analysis analysis) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordWriter.write(ReportMaker.make(analysis), ReleaseGate.AS_PUBLISHED, bytes);
        return bytes.toByteArray();
    }

    private List<String> headings(int level) {
        return report.parts().stream()
                .filter(part -> part instanceof Part.Heading heading && heading.level() == level)
                .map(part -> ((Part.Heading) part).words())
                .toList();
    }

    private List<String> bullets() {
        return report.parts().stream()
                .filter(Part.Items.class::isInstance)
                .flatMap(part -> ((Part.Items) part).items().stream())
                .map(item -> item.getFirst().words())
                .toList();
    }

    private static Analysis analysis(int threshold) {
        List<Theme> themes = FortyReviews.themes().values().stream()
                .map(code ->
                        new Theme(code, "", "What\tit means.\n", code.equals("9") ? Sort.GOOD_PRACTICE : Sort.ISSUE))
                .toList();
        Map<Source, String> quotations = FortyReviews.partners().reviews().getFirst().observations().stream()
                .filter(each -> !each.source().isEmpty())
                .collect(Collectors.toMap(
                        each -> new Source("dhr-01", each.source()),
                        each -> "Nobody had written it down.",
                        (one, other) -> one));
        return new Analysis(
                "The forty",
                FortyReviews.sample(),
                "Home Office 2016",
                themes,
                "Intimate partner",
                threshold,
                quotations,
                Optional.of(ContextReader.read(
                        "Table A1",
                        List.of(
                                List.of("sex", "relationship", "age", "2013/14", "2014/15"),
                                List.of("male", "Relative", "70 years and over", "3", "4")))),
                Set.of());
    }
}
