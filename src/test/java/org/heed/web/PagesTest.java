package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.heed.review.ReviewKey;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What the pages say, asked of a running server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private Site site;
    private String harbour;
    private String silent;
    private String hostile;

    @BeforeAll
    void start(@TempDir Path folder) {
        site = Site.in(folder, List.of());
        harbour = address(Harbour.full(site.library()));
        silent = address(Harbour.silent(site.library()));
        hostile = address(Harbour.hostile(site.library()));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static String address(ReviewKey key) {
        return "/reviews/" + key.value();
    }

    private List<String> everyPage() {
        return List.of(
                "/",
                "/reviews",
                "/reviews?case_type=suicide&leave_out=case_type",
                "/problems",
                "/problems?kind=number_gap",
                "/search?words=agency",
                "/search?words=%22no%20such%20words%22",
                "/add",
                "/add?replaces=" + harbour.substring("/reviews/".length()),
                harbour,
                silent,
                hostile,
                harbour + "/recommendations/1",
                harbour + "/recommendations/2",
                hostile + "/recommendations/1",
                harbour + "/documents/1/pages/2",
                harbour + "/documents/1/pages/3",
                harbour + "/documents/2/pages/1?at=0-10");
    }

    @Test
    void everyPageHasItsTitleOneHeadingItsLanguageAndASkipLink() {
        for (String path : everyPage()) {
            Document page = site.page(path);

            assertThat(page.title()).as(path).endsWith(" - Heed").doesNotStartWith(" ");
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.expectFirst("html").attr("lang")).as(path).isEqualTo("en-GB");
            assertThat(page.body().child(0).text()).as(path).isEqualTo("Skip to main content");
            assertThat(page.select(page.body().child(0).attr("href"))).as(path).hasSize(1);
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        for (String path : everyPage()) {
            for (Element link : site.page(path).select("a[href^=/], img[src^=/], link[href^=/]")) {
                String to = link.attr(link.hasAttr("src") ? "src" : "href").replaceFirst("#.*", "");
                assertThat(site.answer(to).statusCode())
                        .as(path + " leads to " + to)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void everyPageWithWordsOfAReportSaysThatTheyAreAsPublished() {
        for (String path : everyPage()) {
            Document page = site.page(path);
            boolean quotes = !page.select(".heed-quote:not(.heed-safe), .heed-context, .heed-words, .heed-picture")
                    .isEmpty();

            assertThat(page.select(".heed-verbatim").isEmpty())
                    .as(path)
                    .isEqualTo(!quotes && !path.startsWith("/problems"));
        }
    }

    @Test
    void aReviewListsItsRecommendationsInTheOrderOfTheirNumbers() {
        assertThat(site.page(harbour).select("tbody th a").eachText())
                .containsExactly("Recommendation 4.1", "Recommendation 4.2", "Recommendation 4.10");
    }

    @Test
    void aReviewShowsEachAddresseeByItself() {
        assertThat(site.page(harbour)
                        .select("tbody tr")
                        .get(1)
                        .select(".heed-chip")
                        .eachText())
                .containsExactly("Harbour Safety Partnership", "Harbour Hospital and Clinic Trust to settle");
    }

    @Test
    void aReviewSaysWhatIsNotRecordedAndNeverNo() {
        List<String> values = site.page(silent).select("#facts + dl dd").eachText();

        assertThat(values).filteredOn("Not recorded in this report"::equals).hasSizeGreaterThanOrEqualTo(11);
        assertThat(values).noneMatch(value -> value.equalsIgnoreCase("no") || value.isEmpty());
    }

    @Test
    void aReviewSaysHowManyItDeclaresAndHowManyWereFound() {
        assertThat(site.page(harbour).text()).contains("The report says that it makes 4; Heed found 3.");
    }

    @Test
    void aReviewWithAnUnreadPageNeverLooksComplete() {
        Document page = site.page(harbour);

        assertThat(page.expectFirst(".heed-caution").text()).contains("1 page of this review could not be read.");
        assertThat(page.expectFirst("#documents ~ .heed-document").text()).contains("Not read: Page 3");
    }

    @Test
    void aProblemStandsBesideTheRecommendationItIsAbout() {
        assertThat(site.page(harbour).select("tbody tr").get(2).text()).contains("The numbers go from 4.2 to 4.10.");
    }

    @Test
    void theContentNoteStandsBeforeTheNarrative() {
        String page = site.page(harbour).text();

        assertThat(page.indexOf("Before you read on."))
                .isPositive()
                .isLessThan(page.indexOf("The partnership should ask each agency"));
    }

    @Test
    void aRecommendationShowsItsWordsItsPlacesAndItsPlan() {
        Document page = site.page(harbour + "/recommendations/2");

        assertThat(page.expectFirst(".heed-quote").text())
                .isEqualTo("The partnership should ask each agency what it has learned.");
        assertThat(page.select(".heed-printed h3").eachText())
                .containsExactly("In the body of the report: page 2, document 1", "In the action plan");
        assertThat(page.expectFirst(".heed-context").select("mark").text())
                .isEqualTo("The partnership should ask each agency what it has learned.");
        assertThat(page.text())
                .contains("Not recorded in the action plan: milestones, completion, outcome.")
                .contains("numbered under the heading 'Recommendations'")
                .contains("Here it is worded differently: The partnership to ask each agency.");
    }

    @Test
    void aRecommendationsPageIsDrawnWithItsPlaceMarked() throws IOException {
        Element picture = site.page(harbour + "/recommendations/2").expectFirst(".heed-picture img");
        var marked = ImageIO.read(new ByteArrayInputStream(site.bytes(picture.attr("src"))));
        var plain = ImageIO.read(new ByteArrayInputStream(site.bytes(harbour + "/documents/1/pages/2/drawing.png")));
        int inTheMark = 2 * (100 + 24 * 3 + 3);

        assertThat(picture.attr("alt")).isEqualTo("Drawing of page 2, document 1, with the place marked");
        assertThat(marked.getRGB(1000, inTheMark)).isNotEqualTo(plain.getRGB(1000, inTheMark));
        assertThat(marked.getRGB(1000, 1500)).isEqualTo(plain.getRGB(1000, 1500));
    }

    @Test
    void theFacetsAddUpAndDropNobody() {
        Document page = site.page("/reviews?case_type=suicide");

        assertThat(page.select("#results tbody tr")).hasSize(3);
        assertThat(page.select(".heed-note").eachText())
                .contains("○ Shown although this is not recorded: Kind of death");
        for (Element facet : page.select(".heed-facet")) {
            int sum = facet.select(".heed-facet__count").eachText().stream()
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertThat(facet.expectFirst(".heed-facet__total").text()).startsWith(sum + " ");
        }
    }

    @Test
    void whatDoesNotRecordAFacetIsLeftOutOnlyWhenAsked() {
        assertThat(site.page("/reviews?case_type=suicide&leave_out=case_type").select("#results tbody tr"))
                .hasSize(1);
    }

    @Test
    void wordsOfAReportStayWords() {
        for (String path : everyPage()) {
            Document page = site.page(path);
            assertThat(page.select("script, img[onerror], img[src=x]")).as(path).isEmpty();
        }
        assertThat(site.page(hostile + "/recommendations/1")
                        .expectFirst(".heed-quote")
                        .text())
                .isEqualTo(Harbour.ATTACK);
    }

    @Test
    void aFileIsHandedOverToKeepAndNeverToShow() {
        HttpResponse<String> plan = site.answer(harbour + "/documents/2/file");

        assertThat(plan.headers().map())
                .containsEntry("Content-Type", List.of("application/octet-stream"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Cache-Control", List.of("no-store"));
        assertThat(plan.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ")
                .contains("harbour-action-plan.html");
        assertThat(site.answer(hostile + "/documents/1/file")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .startsWith("attachment; ")
                .doesNotContain("<script");
    }

    @Test
    void everyListCanBeTakenAwayAsItIsSeen() {
        assertThat(site.answer("/reviews.csv?case_type=suicide&leave_out=case_type")
                        .body()
                        .lines())
                .hasSize(2);
        assertThat(site.answer(harbour + "/recommendations.csv").body())
                .contains("4.2,The hospital and the clinic should agree one form.,"
                        + "Harbour Safety Partnership; Harbour Hospital and Clinic Trust,Panel,2,");
        assertThat(site.answer("/problems.csv?kind=number_gap").body().lines()).hasSize(2);
    }

    @Test
    void whatIsNotThereIsSaid() {
        for (String path : List.of(
                "/reviews/dhr-00000000",
                harbour + "/recommendations/9",
                harbour + "/documents/9/pages/1",
                harbour + "/documents/1/pages/99",
                harbour + "?edition=7",
                harbour + "/documents/2/pages/1/drawing.png")) {
            assertThat(site.answer(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aPassageThatWasFoundIsMarkedOnItsPage() {
        String hit = site.page("/search?words=thanks").select(".heed-hit a").attr("href");

        assertThat(site.page(hit).select(".heed-context mark").text())
                .isEqualTo("The panel thanks everybody who took part.");
    }
}
