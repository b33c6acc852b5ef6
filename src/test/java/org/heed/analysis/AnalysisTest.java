package org.heed.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.analysis.TableMaker.Name;
import org.heed.analysis.context.ContextReader;
import org.heed.analysis.context.ContextStatistics;
import org.heed.analysis.print.Release;
import org.heed.analysis.print.TablePrint;
import org.heed.analysis.print.TablePrint.Leading;
import org.heed.anonymisation.disclosure.Suppression;
import org.heed.publication.Phrase;
import org.heed.publication.PublishedTable;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private final Sample forty = FortyReviews.sample();

    @Test
    void theIntervalIsWilsons() {
        Share share = new Share(28, 33);

        assertThat(share.low()).isCloseTo(69.1, within(0.05)); // Wilson 1927, by hand
        assertThat(share.high()).isCloseTo(93.3, within(0.05));
        assertThat(new Share(0, 0).words()).isEmpty();
    }

    @Test
    void theSameSeedDrawsTheSameReviewsInProportion() {
        Sample drawn = Sampler.stratified(forty.reviews(), 20, List.of(Dimensions.REGION, Dimensions.YEAR), 2016);

        assertThat(drawn)
                .isEqualTo(Sampler.stratified(
                        forty.reviews().reversed(), 20, List.of(Dimensions.REGION, Dimensions.YEAR), 2016));
        assertThat(drawn.rule()).contains("20 of 40 reviews by Region and Year", "seed 2016");
        assertThat(new TableMaker(drawn)
                        .frequencies(new Name("x", "x"), Dimensions.REGION)
                        .count("London and South East", "Reviews"))
                .isBetween(4, 6);
    }

    @Test
    void aFilterSaysHowManyItLeftOutAsNotRecorded() {
        Sample chosen =
                Sampler.matching(forty.reviews(), Map.of(Dimensions.CHILDREN, Set.of("Indicated")), new Suppression(5));

        assertThat(chosen.size()).isEqualTo(15);
        assertThat(chosen.rule())
                .isEqualTo("15 of 40 reviews: Dependent children Indicated (7 left out because they do not record it)");
    }

    @Test
    void smallCountsAndThoseThatTellThemAreHeldBack() {
        Table children = new TableMaker(forty.where(Dimensions.YEAR, "2016"))
                .crossed(new Name("x", "x"), Counted.REVIEWS, Dimensions.CASE_TYPE, Dimensions.YEAR);
        PublishedTable printed =
                new TablePrint(Release.of(List.of(kinds()), new Suppression(5))).print(kinds(), Leading.nowhere());

        assertThat(children.rows()).isNotEmpty();
        assertThat(printed.rows().stream()
                        .map(row -> row.getFirst().words() + " " + row.get(1).words()))
                .contains("Alcohol 10", "Drugs [c]", "Alcohol and drugs [c]");
        assertThat(printed.rows().stream().flatMap(List::stream).map(Phrase::words))
                .doesNotContain("4", "12%");
        assertThat(printed.notes()).anyMatch(note -> note.contains("held back"));
    }

    @Test
    void aTableSaysWhatItCountsOutOfWhatAndBySelection() {
        assertThat(new TablePrint(Release.of(List.of(kinds()), new Suppression(0)))
                        .print(kinds(), Leading.nowhere())
                        .notes())
                .containsExactly(
                        "Counted: reviews. n is the number of them that a column is about: Reviews 33.",
                        "Selection: Stratified random sample of 40 of 195 reviews by region and year; of these,"
                                + " kind of case: Intimate partner.");
    }

    @Test
    void threeDimensionsCrossAsATableForEachValueOfTheThird() {
        List<Table> tables = new TableMaker(forty)
                .crossed(
                        new Name("x", "Age by sex"),
                        Counted.REVIEWS,
                        List.of(Dimensions.PERPETRATOR_AGE, Dimensions.PERPETRATOR_SEX, Dimensions.CASE_TYPE));

        assertThat(tables.stream().map(Table::title)).contains("Age by sex: Intimate partner", "Age by sex: Familial");
        assertThat(tables.getFirst().denominators().getLast()).isEqualTo(33);
    }

    @Test
    void everyTickOfTheMatrixIsOneReview() {
        Table matrix = new TableMaker(forty).matrix(new Name("matrix", "Matrix"), FortyReviews.themes());

        assertThat(matrix.columns()).hasSize(41);
        for (Table.Row row : matrix.rows()) {
            int ticks =
                    row.cells().subList(0, 40).stream().mapToInt(Cell::count).sum();
            assertThat(ticks).isEqualTo(row.cells().getLast().count());
            assertThat(row.cells())
                    .allMatch(cell -> cell.count() == 0 || !cell.sources().isEmpty());
        }
    }

    @Test
    void contextStatisticsComeWithTheirTotalsChecked() {
        ContextStatistics context = ContextReader.read(
                "Table A1",
                List.of(
                        List.of("suspect_sex", "relationship", "suspect_age", "2013/14", "2014/15"),
                        List.of("male", "Relative", "Under 16 years", "1", "2"),
                        List.of("male", "Current/ex-partner", "70 years and over", "3", "4"),
                        List.of("male", "TOTAL", "", "4", "7"),
                        List.of("female", "Relative", "Under 16 years", "1,000", "0")));

        assertThat(context.lines()).hasSize(3);
        assertThat(context.problems())
                .containsExactly("The printed total of male for 2014/15 is 7; its lines add up to 6.");
        assertThat(context.trendBySex().series().getFirst().values()).containsExactly(4.0, 6.0);
        assertThat(context.trendBySex().alternative()).startsWith("male: 4 in 2013/14, 6 in 2014/15.");
        assertThatThrownBy(() -> ContextReader.read("x", List.of(List.of("sex", "age"))))
                .isInstanceOf(Refusal.class);
    }

    private static Table kinds() {
        return new TableMaker(FortyReviews.partners())
                .frequencies(new Name("substances", "Types of substance use"), Dimensions.SUBSTANCES_USED);
    }
}
