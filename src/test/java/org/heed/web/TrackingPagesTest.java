package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.tracking.Fictional.asking;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.review.ReviewKind;
import org.heed.tracking.AskStore;
import org.heed.tracking.Fictional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What became of recommendations, on pages: the whole path by forms, and what each page answers.
class TrackingPagesTest {

    @TempDir
    private Path folder;

    private Site site;
    private String review = "";
    private String ask = "";

    @BeforeEach
    void start() {
        site = Site.in(folder, List.of());
        var key = Harbour.full(site.library());
        review = "/reviews/" + key.value();
        site.page("/oversight");
        String id = new AskStore(site.library().database())
                .of(key).stream()
                        .filter(each -> each.ask().number().equals("4.1"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        ask = review + "/asks/" + id;
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aDigestIsSentThroughTheServerOfWhoeverRunsHeed() throws Exception {
        Fictional.in(site.library().database(), "2026-11-21")
                .review("second", ReviewKind.DHR, asking("1", "Train everybody.", "West Yorkshire Police"));
        String body = site.page("/oversight/agency")
                .expectFirst("option[value~=west-yorkshire]")
                .val();
        String page = "/oversight/digest?organisation=" + body;
        assertThat(site.page(page).text()).contains("Nobody has told Heed a mail server");
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        System.setProperty("HEED_MAIL_SERVER", "127.0.0.1:" + mail.getSmtp().getPort());
        System.setProperty("HEED_MAIL_FROM", "heed@example.org");
        try {
            String token = site.page(page).expectFirst("main input[name=token]").val();
            Map<String, String> form =
                    Map.of("organisation", body, "to", "lead@example.org", "token", token, "who", "Kim Officer");
            assertThat(site.post("/oversight/digest", form).body()).contains("It was sent to lead@example.org.");
            assertThat(mail.getReceivedMessages()[0].getSubject())
                    .isEqualTo("1 recommendation to West Yorkshire Police, 0 overdue");
            assertThat(site.post("/oversight/digest", Map.of("organisation", body, "to", "x@example.org"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(mail.getReceivedMessages()).hasSize(1);
        } finally {
            System.clearProperty("HEED_MAIL_SERVER");
            System.clearProperty("HEED_MAIL_FROM");
            mail.stop();
        }
    }

    @Test
    void aRecommendationIsFollowedToTheEndByForms() {
        assertThat(stands()).contains("Not told yet", "Not recorded", "Not rated");

        respond();
        send(
                "action",
                Map.of("action", "Write to all", "lead", "Harbour Council", "post", "Manager", "target", "March 2027"));
        assertThat(stands()).contains("Accepted", "It is planned, with an owner and a date.", "31 March 2027");
        send("progress", Map.of("state", "DONE_CLAIMED", "narrative", "All were written to."));
        offerAnAudit();
        assertThat(stands()).contains("Done, claimed", "It is claimed, and awaits verification.");

        assertThat(judge("Harbour Council", "Officer").body()).contains("which is the body that was asked");
        assertThat(judge("Harbour Hospital Trust", "Officer").body()).contains("cannot verify it");
        assertThat(stands()).contains("Done, claimed");
        judge("Harbour Hospital Trust", "Matron");
        assertThat(stands()).contains("Done, verified", "Green");
        assertThat(site.page(ask).select(".heed-step")).hasSize(5);

        send(
                "evidence",
                Map.of("kind", "OTHER", "evidence", "More", "holder", "Team", "link", "https://example.org/b"));
        assertThat(stands()).contains("Done, claimed", "The evidence changed after it was verified.");
    }

    private void respond() {
        send(
                "response",
                Map.of(
                        "state",
                        "ACCEPTED",
                        "narrative",
                        "It will.",
                        "who",
                        "Officer",
                        "organisation",
                        "Harbour Council"));
    }

    private void offerAnAudit() {
        send(
                "evidence",
                Map.of(
                        "kind",
                        "AUDIT",
                        "evidence",
                        "Audit of 20 cases",
                        "holder",
                        "Audit team",
                        "link",
                        "https://example.org/a"));
    }

    @Test
    void delaysAreCountedByWhomTheyReachAndWhoseTheyAre() {
        respond();
        send(
                "action",
                Map.of("action", "Write to all", "lead", "Harbour Council", "post", "Manager", "target", "March 2024"));
        Document ladder = site.page("/oversight/ladder");
        assertThat(ladder.select("caption").eachText())
                .contains(
                        "By organisation",
                        "By area",
                        "By police force area",
                        "By kind of body, departments among them");
        assertThat(ladder.expectFirst("tbody tr").select("th, td").eachText())
                .containsSequence("1", "0", "0", "0", "1");
        assertThat(new String(site.bytes("/oversight.csv"), StandardCharsets.UTF_8))
                .contains("By the Commissioner's five", "Missing", "Completed", "Pending");
    }

    @Test
    void aRowOfThePlanIsFilledInOnThePageAndComesOutAsAFile() {
        Document plan = site.page(review + "/plan");
        String reference = plan.select("input[name=reference]").get(1).val();
        Map<String, String> row =
                new HashMap<>(Map.of("reference", reference, "action", "=Call everybody", "lead", "Council"));
        row.putAll(Map.of("target", "June 2027", "who", "Officer", "token", site.token()));
        site.post(review + "/plan", row);

        assertThat(site.page(review + "/plan").select("textarea[name=action]").eachText())
                .contains("=Call everybody");
        assertThat(new String(site.bytes(review + "/plan.csv"), StandardCharsets.UTF_8))
                .startsWith("Number,Recommendation,Addressed to,Scope of recommendation,Action to take,")
                .contains("'=Call everybody");
        assertThat(site.bytes(review + "/plan.xlsx")).startsWith('P', 'K');
    }

    @Test
    void theOversightPageNarrowsAndItsCountsAreThoseOfItsLists() {
        Document page = site.page("/oversight?concern=not_told");

        assertThat(page.select(".heed-concern--chosen strong").text()).isEqualTo("4");
        assertThat(page.expectFirst("#list ~ table").select("tbody tr")).hasSize(4);
        assertThat(site.page("/oversight?concern=overdue").text()).contains("Nothing here fits.");
        assertThat(site.page("/oversight?words=hospital")
                        .expectFirst("#list ~ table")
                        .select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void theFamilyReadsWhatWasPromisedInPlainWords() {
        Document page = site.page(review + "/family");

        assertThat(page.text())
                .contains(
                        "Before you read on.",
                        "So far no promise is recorded here.",
                        "We do not know yet whether it has been told.",
                        "It is to be told what it was asked.");
        assertThat(page.select("form")).isEmpty();

        send("response", Map.of("who", "Officer", "organisation", "", "state", "ACCEPTED", "narrative", "We will."));
        assertThat(site.page(review + "/family").text())
                .contains("It is to say what it will do, who will do it and by when.")
                .doesNotContain("Complete the plan");
    }

    @Test
    void aRecommendationLeadsToWhereItStandsAndALetterToItsAddressee() {
        String link = site.page(review + "/recommendations/2")
                .select("a[href$=/stands]")
                .attr("href");

        assertThat(site.page(link).select("h2 a").attr("href")).isEqualTo(ask);
        assertThat(site.bytes(ask + "/letter.docx")).startsWith('P', 'K');
        assertThat(site.answer("/organisations/nobody/asks.ics").body()).startsWith("BEGIN:VCALENDAR");
        assertThat(site.answer("/organisations/nobody/asks.atom").body()).contains("<feed xmlns");
    }

    private String stands() {
        return site.page(ask).select("#stands + dl").text();
    }

    private HttpResponse<String> send(String form, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("token", site.token());
        return site.post(ask + "/" + form, all);
    }

    private HttpResponse<String> judge(String body, String who) {
        Document page = Jsoup.parse(site.answer(ask).body());
        return send(
                "assurance",
                Map.of(
                        "who", who,
                        "organisation", body,
                        "post", "Head of safeguarding",
                        "evidence", "1",
                        "changed", "People are asked and seen within a day.",
                        "verdict", "CONFIRMED",
                        "seen", page.select("input[name=seen]").val()));
    }
}
