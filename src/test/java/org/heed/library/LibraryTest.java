package org.heed.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.fact.Facts.Fact;
import org.heed.library.SearchHit.InRecommendation;
import org.heed.library.SearchHit.SnippetPart;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Level;
import org.heed.recommendation.OutlineOf;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.FiledReport;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewKind;
import org.heed.storage.Server;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.SortKey;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryTest {

    private static final Place PLACE = new Place(0, new Span(0, 1), List.of());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void filtersNeverDropWhatIsNotRecordedUnlessAsked(Server server) {
        try (Library library = filled(server.freshLibrary(folder))) {
            ReviewFilter filter = ReviewFilter.ALL.with(Facet.AREA, "Aldermere");
            assertThat(titles(library.catalogue().list(filter)))
                    .containsExactly(
                            "Domestic homicide review, area not recorded, year not recorded",
                            "Domestic homicide review, Aldermere, 2021");
            assertThat(titles(library.catalogue().list(filter.leavingOutMissing(Facet.AREA))))
                    .containsExactly("Domestic homicide review, Aldermere, 2021");
            assertThat(titles(library.catalogue().list(ReviewFilter.ALL.with(Facet.AREA, Facet.NOT_RECORDED))))
                    .containsExactly("Domestic homicide review, area not recorded, year not recorded");
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsOfEveryFacetAddUpToTheList(Server server) {
        try (Library library = filled(server.freshLibrary(folder))) {
            ReviewList list = library.catalogue().list(ReviewFilter.ALL.with(Facet.AREA, "Aldermere"));
            Map<Facet, Integer> totals =
                    list.facets().stream().collect(Collectors.toMap(FacetCounts::facet, FacetCounts::total));
            assertThat(list.inLibrary()).isEqualTo(3);
            assertThat(totals)
                    .allSatisfy(
                            (facet, total) -> assertThat(total).as(facet.name()).isEqualTo(2));
            assertThat(list.facets())
                    .filteredOn(counts -> counts.facet() == Facet.AREA)
                    .flatExtracting(FacetCounts::counts)
                    .containsExactly(
                            new FacetCounts.Count("Aldermere", 1, true),
                            new FacetCounts.Count("Brackenfold", 0, false),
                            new FacetCounts.Count(Facet.NOT_RECORDED, 1, false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsARecommendationByItsWordsAndMarksThem(Server server) {
        try (Library library = filled(server.freshLibrary(folder))) {
            SearchHits hits = library.search().search("advocates hospital", ReviewFilter.ALL, 10);
            assertThat(hits.hits())
                    .extracting(SearchHit::review, SearchHit::match)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            new ReviewKey("dhr-00000002"), new InRecommendation(1, "1", 0)));
            assertThat(hits.hits().getFirst().snippet())
                    .containsExactly(
                            new SnippetPart("Fund an ", false),
                            new SnippetPart("advocate", true),
                            new SnippetPart(" in the ", false),
                            new SnippetPart("hospital", true),
                            new SnippetPart(" <b>. (Council)", false));
            assertThat(library.search().search("council", ReviewFilter.ALL, 10).total())
                    .isEqualTo(3);
            assertThat(library.search().search("advocate unheardof", ReviewFilter.ALL, 10))
                    .satisfies(some -> assertThat(some.everyWord()).isFalse())
                    .satisfies(some -> assertThat(some.total()).isEqualTo(1));
        }
    }

    @Test
    void theIndexIsMadeAgainWhenItIsDamagedOrGone() throws IOException {
        String location = folder.resolve("library.heed").toString();
        try (Library library = filled(location)) {
            assertThat(library.search().search("hospital", ReviewFilter.ALL, 10).total())
                    .isEqualTo(1);
        }
        try (var index = Files.list(folder.resolve("library.heed.search"))) {
            for (Path file : index.toList()) {
                Files.writeString(file, "damaged");
            }
        }
        try (Library library = Library.open(location)) {
            assertThat(library.search().search("hospital", ReviewFilter.ALL, 10).total())
                    .isEqualTo(1);
        }
    }

    private static Library filled(String location) {
        Library library = Library.open(location);
        keep(library, 1, Map.of(FactName.AREA, "Brackenfold"), "Ask every caller.");
        keep(
                library,
                2,
                Map.of(FactName.AREA, "Aldermere", FactName.YEAR_OF_DEATH, "2021"),
                "Fund an advocate in the" + " hospital <b>.");
        keep(library, 3, Map.of(), "Train every officer.");
        return library;
    }

    private static void keep(Library library, int number, Map<FactName, String> facts, String asks) {
        ReviewKey key = new ReviewKey("dhr-0000000" + number);
        Review review = new Review(key, ReviewKind.DHR, 1, "file", Instant.EPOCH, 1);
        library.reviews().add(review);
        byte[] content = asks.getBytes(StandardCharsets.UTF_8);
        library.reports().keep(content);
        library.reports()
                .replace(
                        review.current(),
                        List.of(new FiledReport(0, "a.txt", Digest.of(content), FileKind.TEXT, false, List.of())));
        library.outlines().replace(review.current(), List.of(OutlineOf.lines(asks)));
        library.reviews()
                .replaceProblems(review.current(), List.of(Problem.of(ProblemKind.NUMBER_GAP, "2 is missing")));
        Map<FactName, Fact> stated = facts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Fact(entry.getValue(), PLACE)));
        library.facts().replace(review.current(), new Facts(stated));
        Recommendation recommendation = new Recommendation(
                "1",
                SortKey.of("1"),
                "",
                new RawText(asks),
                List.of(),
                List.of(new Addressee("Council", AddresseeSource.LINE, false)),
                Level.PANEL,
                new Place(0, new Span(0, asks.length()), List.of()),
                List.of(),
                PlannedAction.NONE,
                1,
                List.of());
        library.recommendations()
                .replace(review.current(), new Ledger(OptionalInt.empty(), List.of(recommendation), List.of()));
    }

    private static List<String> titles(ReviewList list) {
        return list.entries().stream().map(entry -> entry.review().title()).toList();
    }
}
