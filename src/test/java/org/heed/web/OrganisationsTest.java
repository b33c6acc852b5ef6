package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Who was told what, on the pages; and a name that a person settles.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationsTest {

    /// Three who were told: a department, a force, and somebody whom no register holds.
    static final String REVIEW = """
            Domestic Homicide Review

            Overview report, published March 2021

            1 Introduction

            This review was commissioned by the Kent Community Safety Partnership.

            2 Recommendations

            Recommendation 1: The Home Office should publish guidance for reviews.
            Lead agency: Home Office

            Recommendation 2: Kent Police should ask every caller whether they are safe.
            Lead agency: Kent Police

            Recommendation 3: The circle should write down what it is told.
            Lead agency: Head of Safeguarding
            """;

    private Site site;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        site = Site.in(folder, List.of()).with(Files.writeString(folder.resolve("kent.txt"), REVIEW));
        site.post("/your-name", Map.of("token", site.token(), "who", "A Reader"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void everyBodyThatWasToldIsListedWithItsKind() {
        Document page = site.page("/organisations");

        assertThat(page.select("tbody th").eachText())
                .contains("Home Office Department or agency of government")
                .anyMatch(line -> line.startsWith("Kent Police Police force."));
    }

    @Test
    void theListIsNarrowedByKindAndTakenAwayAsSeen() {
        assertThat(site.page("/organisations?kind=police").select("tbody th a").eachText())
                .containsExactly("Kent Police");
        assertThat(site.page("/organisations?words=office").select("tbody th a").eachText())
                .containsExactly("Home Office");
        assertThat(site.answer("/organisations.csv?kind=police").body().lines()).hasSize(2);
    }

    @Test
    void aBodysPageHoldsEverythingItWasTold() {
        Document page = site.page(link("/organisations", "Home Office"));

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text()).contains("Recommendation 1", "Home Office should publish guidance");
        assertThat(site.answer(page.select("a:contains(Download this list)").attr("href"))
                        .body())
                .contains("The Home Office should publish guidance for reviews.");
    }

    @Test
    void nationalBodiesHaveAListOfTheirOwn() {
        assertThat(site.page("/organisations/national").select("tbody tr").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("The Home Office should publish guidance for reviews.");
        assertThat(site.answer("/organisations/national.csv").body().lines()).hasSize(2);
    }

    @Test
    void aRecommendationSaysWhoIsMeantAndWhatMayKeepItFromBeingFollowed() {
        String key = site.library().reviews().all().getFirst().key().value();
        Document page = site.page("/reviews/" + key + "/recommendations/2");

        assertThat(page.select(".heed-chips--told").text()).contains("Kent Police");
        assertThat(page.select(".heed-chips--told a").attr("href")).startsWith("/organisations/bodies/");
        assertThat(page.select("main").text())
                .contains("Neither the words nor the plan say how anybody would know that it was done.");
    }

    @Test
    void aPersonSettlesANameOnceForEverywhere() {
        Document queue = site.page("/organisations/settle");
        assertThat(queue.select("tbody th").eachText()).contains("Head of Safeguarding");
        Document form = site.page(queue.select("a:contains(Head of)").attr("href") + "&find=Kent+Police");
        Map<String, String> fields = new HashMap<>();
        form.select("form[action=/organisations/settle] input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        Element kent = form.expectFirst("label:matchesOwn(^Kent Police$)");
        fields.putAll(Map.of(
                "as",
                "CONFIRMED",
                "body",
                form.expectFirst("#" + kent.attr("for")).val(),
                "why",
                "its own report says so"));

        HttpResponse<String> answer = site.post("/organisations/settle", fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("Head of Safeguarding");
        assertThat(site.page(link("/organisations", "Kent Police")).select("tbody tr"))
                .hasSize(2);
        assertThat(site.answer("/organisations/settle/name?key=head+of+safeguarding")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDecisionThatSaysNothingIsRefused() {
        Map<String, String> fields = Map.of("token", site.token(), "name", "Anybody", "as", "CONFIRMED");

        assertThat(site.post("/organisations/settle", fields).statusCode()).isEqualTo(400);
        assertThat(site.answer("/organisations/bodies/nobody").statusCode()).isEqualTo(404);
        assertThat(site.answer("/organisations/named?name=Nobody").statusCode()).isEqualTo(404);
    }

    private String link(String page, String words) {
        return site.page(page).select("tbody th a").stream()
                .filter(each -> each.text().equals(words))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }
}
