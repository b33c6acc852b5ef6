package org.heed.web.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.coding.Coding;
import org.heed.coding.CodingStore;
import org.heed.library.Library;
import org.heed.review.Edition;
import org.heed.review.PageState;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewKind;
import org.heed.structure.OutlineStore;
import org.heed.web.Browser;
import org.heed.web.Shelf;
import org.heed.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// A report of 100 pages is coded in Chromium by keyboard alone, with a picture of each step.
class CodingByKeyboardTest {

    private static final int PAGES = 100;
    private static final int PASSAGES_A_PAGE = 12;
    private static final Duration QUICK = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private Browser browser;
    private Site site;
    private ReviewKey review;

    @BeforeEach
    void start() {
        browser = Browser.open();
        site = Site.in(folder, List.of());
        review = keptReport(site.library());
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

        browser.type("j", "j", Keys.ENTER);
        browser.type("record keep");
        browser.film("coding-02-search");
        browser.type(Keys.ENTER);
        browser.waitFor("Kept: 5E Record keeping.", QUICK);
        browser.film("coding-03-kept");

        browser.type(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
        browser.film("coding-04-words-chosen");
        browser.type(Keys.ENTER, "referrals", Keys.ENTER);
        browser.waitFor("Kept: 6A Referrals.", QUICK);

        for (int step = 0; step < 30; step++) {
            browser.type(Keys.ARROW_DOWN);
        }
        browser.type(Keys.ENTER, "training", Keys.ENTER);
        browser.waitFor("Kept: 3B Training.", QUICK);
        browser.film("coding-05-further-down");
        browser.type("u");
        browser.waitFor("Taken back.", QUICK);

        List<Coding> made = new CodingStore(site.library().database()).of(review.value());
        assertThat(made).extracting(coding -> coding.code().code()).containsExactly("5E", "6A", "3B");
        assertThat(made).extracting(coding -> coding.coder().name()).containsOnly("Ann");
        assertThat(made.get(0).quote().words()).isEqualTo("1.3 Line 3 of page 1 was not written down by the team.");
        assertThat(made.get(1).quote().words()).isEqualTo("Line 3");
        assertThat(made).extracting(Coding::stands).containsExactly(true, true, false);
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
            browser.wide(width).at(site.address("/reviews/" + review + "/coding#p3"));
            browser.film("coding-desk-" + width);

            assertThat(browser.overhang()).as("at %d", width).isZero();
            assertThat(browser.faults()).as("at %d", width).isEmpty();
        }
    }

    private static String passage(org.jsoup.nodes.Document page) {
        return page.select("li[data-passage]").get(1).attr("data-passage");
    }

    private static ReviewKey keptReport(Library library) {
        Shelf shelf = new Shelf();
        PageState[] states = new PageState[PAGES];
        for (int page = 1; page <= PAGES; page++) {
            states[page - 1] = PageState.TEXT;
            for (int line = 1; line <= PASSAGES_A_PAGE; line++) {
                shelf.write(
                        page,
                        page + "." + line,
                        "Line " + line + " of page " + page + " was not written down by the team.");
            }
        }
        shelf.pdf("long.pdf", states);
        ReviewKey key = shelf.keep(library, ReviewKind.DHR, Map.of(), List.of());
        new SafeReviewStore(library.database()).renew(new Edition(key, 1));
        assertThat(new OutlineStore(library.database()).passages(new Edition(key, 1)))
                .hasSize(PAGES * PASSAGES_A_PAGE);
        return key;
    }
}
