package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heed.recommendation.Recommendation;
import org.heed.review.Edition;
import org.heed.review.ReviewKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checking and correcting on the pages, with forms alone.
class CheckTest {

    @TempDir
    private Path folder;

    private Site site;
    private ReviewKey harbour;
    private String address;

    @BeforeEach
    void start() {
        site = Site.in(folder, List.of());
        harbour = Harbour.full(site.library());
        address = "/reviews/" + harbour.value();
        site.post("/your-name", Map.of("token", site.token(), "who", "A Reader"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void theMostHarmfulDoubtStandsFirstWithItsReasons() {
        Document page = site.page("/check");

        assertThat(page.expectFirst("h2").text()).isEqualTo("Recommendation 4.2");
        assertThat(page.expectFirst("ul.govuk-list--bullet").select("li").eachText())
                .containsExactly("\"Harbour Hospital and Clinic Trust\" could be one body or two.");
        assertThat(page.select("main").text()).contains("People have checked 0 of 3 recommendations; 3 left.");
        assertThat(page.select(".heed-desk__page img").attr("alt"))
                .isEqualTo("Drawing of page 2, document 1, with the place marked");
    }

    @Test
    void everyRecommendationIsSeenOnceByGoingOn() {
        assertThat(List.of("/check", "/check?skip=1", "/check?skip=2", "/check?skip=3").stream()
                        .map(path -> site.page(path).expectFirst("h2").text()))
                .containsExactly(
                        "Recommendation 4.2", "Recommendation 4.10", "Recommendation 4.1", "Recommendation 4.2");
    }

    @Test
    void whatIsConfirmedLeavesTheQueueAndSaysWhoConfirmedIt() {
        send("/check", "/check/confirm", Map.of());

        assertThat(site.page("/check").select("main").text()).contains("checked 1 of 3 recommendations");
        assertThat(site.page(address + "/recommendations/3").text())
                .contains("A person has checked it: confirmed by A Reader on 21 November 2026.");
        assertThat(site.page(address).text()).contains("Checked: confirmed by A Reader");
    }

    @Test
    void aCorrectionChangesWhatThePersonChangedAndNothingElse() {
        send(
                "/check/" + harbour.value() + "/2",
                "/check/correct",
                Map.of("addressees", "Harbour Council\nHarbour Police\n\nHarbour Council", "why", "the plan says so"));

        Recommendation now = ledger().get(1);
        assertThat(now.addressees().stream().map(each -> each.asPrinted()))
                .containsExactly("Harbour Council", "Harbour Police");
        assertThat(now.text()).isEqualTo(ledgerAsRead().get(1).text());
        assertThat(now.number()).isEqualTo("4.1");
        assertThat(site.page(address + "/recommendations/2").text())
                .contains("corrected by A Reader on 21 November 2026. the plan says so");
    }

    @Test
    void anEmptyLineSplitsAndNumbersFollow() {
        send(
                "/check/" + harbour.value() + "/2",
                "/check/split",
                Map.of(
                        "words",
                        "The partnership should ask each agency\r\n\r\n what it has\r\nlearned.",
                        "numbers",
                        "4.1, 4.1a",
                        "why",
                        "two asks"));

        assertThat(ledger().stream().map(each -> each.number() + " " + words(each)))
                .contains("4.1 The partnership should ask each agency", "4.1a what it has learned.");
    }

    @Test
    void twoAreJoinedInTheOrderOfTheReport() {
        Document page = site.page("/check/" + harbour.value() + "/2");
        String before = page.select("input[name=other]").eachAttr("value").getLast();

        send("/check/" + harbour.value() + "/2", "/check/join", Map.of("other", before, "why", "one sentence"));

        assertThat(ledger()).hasSize(2);
        assertThat(words(ledger().getFirst()))
                .isEqualTo("Government should consider guidance on how carers are heard."
                        + " The partnership should ask each agency what it has learned.");
    }

    @Test
    void whatIsTakenOutCanBeTakenBack() {
        send("/check/" + harbour.value() + "/1", "/check/reject", Map.of("why", "a heading"));
        assertThat(ledger()).hasSize(2);
        Document corrections = site.page(address + "/corrections");
        assertThat(corrections.select("h2").eachText())
                .containsExactly("Recommendation 4.10 taken out: it is no recommendation");

        send(address + "/corrections", "/check/withdraw", Map.of("why", "it is one after all"));

        assertThat(ledger()).hasSize(3);
        assertThat(site.page(address + "/corrections").select("main").text()).contains("Taken back since.");
    }

    @Test
    void whatWasMissedIsAddedWhereItStands() {
        send(
                address + "/missed",
                "/check/add",
                Map.of("words", "This review was commissioned by the Harbour Safety Partnership.", "why", "it asks"));

        assertThat(words(ledger().getFirst())).startsWith("This review was commissioned");
        assertThat(ledger().getFirst().place().page()).isEqualTo(1);
    }

    @Test
    void aReasonIsAskedForAndWhatChangedMeanwhileIsSaid() {
        Document page = site.page("/check/" + harbour.value() + "/1");

        assertThat(post(page, "/check/reject", Map.of("why", " ")).statusCode()).isEqualTo(400);
        assertThat(post(page, "/check/reject", Map.of("why", "first")).statusCode())
                .isEqualTo(200);
        HttpResponse<String> second = post(page, "/check/reject", Map.of("why", "second"));

        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(second.body()).contains("has changed since you opened it");
        assertThat(ledger()).hasSize(2);
    }

    @Test
    void withoutANameNothingIsKeptAndTheNameIsAskedFor() {
        site.forget();
        HttpResponse<String> answer = post(site.page("/check"), "/check/confirm", Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Your name");
        assertThat(site.page("/check").select("main").text()).contains("People have checked 0 of 3");
    }

    @Test
    void onlyThePagesWithKeysMayRunHeedsOwnScript() {
        assertThat(policy("/check")).endsWith("; script-src 'self'");
        assertThat(policy(address)).doesNotContain("script-src");
        assertThat(site.page("/check").select("script").eachAttr("src")).containsExactly("/assets/keys.js");
        assertThat(site.answer("/assets/keys.js").statusCode()).isEqualTo(200);
    }

    private String policy(String path) {
        return site.answer(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private void send(String page, String action, Map<String, String> typed) {
        assertThat(post(site.page(page), action, typed).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> post(Document page, String action, Map<String, String> typed) {
        return site.post(action, fields(page.expectFirst("form[action=" + action + "]"), typed));
    }

    /// What the form would send as it stands, and what a person typed over it.
    private static Map<String, String> fields(Element form, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden], input[type=text]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("textarea").forEach(area -> fields.put(area.attr("name"), area.wholeText()));
        form.select("option[selected]")
                .forEach(option ->
                        fields.put(Objects.requireNonNull(option.parent()).attr("name"), option.val()));
        fields.putAll(typed);
        return fields;
    }

    private List<Recommendation> ledger() {
        return site.library().recommendations().ledger(new Edition(harbour, 1)).recommendations();
    }

    private List<Recommendation> ledgerAsRead() {
        return site.library().recommendations().asRead(new Edition(harbour, 1)).recommendations();
    }

    private static String words(Recommendation recommendation) {
        return recommendation.text().verbatim();
    }
}
