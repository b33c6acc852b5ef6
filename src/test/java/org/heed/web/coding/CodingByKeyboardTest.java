package org.heed.web.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodableText;
import org.heed.coding.CodableTexts;
import org.heed.coding.CodingStore;
import org.heed.web.Browser;
import org.heed.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// A report of 100 pages is coded in Chromium by keyboard alone, with a picture of each step.
class CodingByKeyboardTest {

    private static final Duration QUICK = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private Browser browser;
    private Site site;
    private String review;
    private CodableText text;

    @BeforeEach
    void start() throws IOException {
        browser = Browser.open();
        site = Site.in(folder, List.of()).with(LongReport.write(folder.resolve("long.pdf")));
        review = site.library().reviews().all().getFirst().key().value();
        text = new CodableTexts(site.library().database()).text(review);
    }

    @AfterEach
    void stop() {
        if (site != null) {
            site.close();
            browser.close();
        }
    }

    @Test
    void aHundredPagesAreCodedByKeyboardAlone() {
        browser.wide(1280).at(site.address("/reviews/" + review + "/coding"));
        browser.goByKeyboardToField("put-who").type("Ann");
        browser.goByKeyboardToField("lines");
        browser.film("coding-01-first-passage");

        goDown(numberOf("1.7"));
        browser.type(Keys.ENTER, "record keep");
        browser.film("coding-02-search");
        browser.type(Keys.TAB, "Told of bruises", Keys.TAB, Keys.ENTER);
        browser.waitFor("Kept: 5E Record keeping.", QUICK);
        browser.film("coding-03-kept-with-a-memo");

        browser.type(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
        browser.film("coding-04-words-chosen");
        put("referrals", "6A Referrals");
        put("training", "3B Training");
        browser.type("u");
        browser.waitFor("Taken back.", QUICK);
        browser.film("coding-05-several-on-one-passage");

        goDown(numberOf("9.79") - numberOf("1.7"));
        put("training", "3B Training");
        browser.film("coding-06-page-99");

        assertThat(made())
                .containsExactly(
                        "5E Ann stands on page 2: whole, Told of bruises",
                        "6A Ann stands on page 2: the week",
                        "3B Ann taken back on page 2: whole",
                        "3B Ann stands on page 99: whole");
    }

    @Test
    void aRecommendationIsCodedForItsThemeAndItsAgencyByKeyboard() {
        browser.wide(1280).at(site.address("/reviews/" + review + "/coding"));
        openFramework("What recommendations ask for (Home Office 2016)");
        browser.goByKeyboardToField("put-who").type("Ann");
        browser.goByKeyboardToField("lines");
        browser.type("j");
        put("training", "Training");
        browser.film("coding-07-theme-of-a-recommendation");

        openFramework("Whom recommendations are for (Home Office 2016)");
        browser.goByKeyboardToField("lines");
        browser.type("j");
        put("police", "Police");
        browser.film("coding-08-agency-of-a-recommendation");

        assertThat(new CodingStore(site.library().database()).of(review))
                .extracting(coding -> coding.code().framework() + " "
                        + coding.quote().passage() + " "
                        + coding.quote().words().substring(0, 24))
                .containsExactly(
                        "ho2016-recommendation-themes recommendation-2 The police should train ",
                        "ho2016-agencies recommendation-2 The police should train ");
    }

    /// With the select and the button of the page, from wherever the cursor is.
    private void openFramework(String title) {
        browser.goByKeyboardToField("framework").type(title, Keys.TAB, Keys.ENTER);
        browser.partHolding("codings with this framework", "#progress");
    }

    private void put(String search, String label) {
        browser.type(Keys.ENTER, search, Keys.ENTER);
        browser.waitFor("Kept: " + label + ".", QUICK);
    }

    private void goDown(int lines) {
        browser.type("j".repeat(lines));
    }

    /// Which line of the page a numbered paragraph is, the first being 0.
    private int numberOf(String marker) {
        List<String> markers = text.passages().stream()
                .filter(each -> each.part() != CodablePassage.Part.RECOMMENDATION)
                .map(CodablePassage::marker)
                .toList();
        return markers.indexOf(marker);
    }

    private List<String> made() {
        return new CodingStore(site.library().database())
                .of(review).stream()
                        .map(coding -> {
                            CodablePassage on =
                                    text.passage(coding.quote().passage()).orElseThrow();
                            String words = coding.quote().words();
                            return coding.code().code() + " " + coding.coder().name()
                                    + (coding.stands() ? " stands" : " taken back") + " on page " + on.page() + ": "
                                    + (words.equals(on.words()) ? "whole" : words)
                                    + (coding.memo().isEmpty() ? "" : ", " + coding.memo());
                        })
                        .toList();
    }

    @Test
    void withoutScriptTheFormDoesTheSame() {
        String address = "/reviews/" + review + "/coding";
        var page = site.page(address + "?passage=" + passage(site.page(address)));
        String token = page.expectFirst("input[name=token]").val();
        String chosen = page.expectFirst("form[data-put] input[name=passage]").val();
        String code = page.expectFirst("option:contains(5E Record keeping)").val();

        var answer = site.post(
                address,
                Map.of(
                        "token",
                        token,
                        "who",
                        "Ann",
                        "framework",
                        "ho2016-factors@1",
                        "passage",
                        chosen,
                        "code",
                        code,
                        "memo",
                        "not written down"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("5E Record keeping").contains("not written down");
    }

    @Test
    void thePageFitsAndAxeFindsNothing() {
        for (int width : new int[] {1280, 390, 320}) {
            browser.wide(width).at(site.address("/reviews/" + review + "/coding#p30"));
            browser.film("coding-desk-" + width);

            assertThat(browser.overhang()).as("at %d", width).isZero();
            assertThat(browser.faults()).as("at %d", width).isEmpty();
        }
    }

    private static String passage(org.jsoup.nodes.Document page) {
        return page.select("li[data-passage]").get(1).attr("data-passage");
    }
}
