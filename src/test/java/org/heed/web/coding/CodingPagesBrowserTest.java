package org.heed.web.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.coding.CodableText;
import org.heed.coding.CodableTexts;
import org.heed.coding.Coder;
import org.heed.coding.CodingDesk;
import org.heed.coding.CodingStore;
import org.heed.coding.Quote;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.suggestion.Decision;
import org.heed.coding.suggestion.Decision.Outcome;
import org.heed.coding.suggestion.DecisionStore;
import org.heed.library.Library;
import org.heed.review.Edition;
import org.heed.review.ReviewKey;
import org.heed.web.Browser;
import org.heed.web.Harbour;
import org.heed.web.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// The pages for coding and comparing in a browser: at the width of a desk, of a telephone, and of a desk at 400%.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodingPagesBrowserTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final Map<String, String> pages = new LinkedHashMap<>();

    private Browser browser;
    private Site site;
    private ReviewKey review;

    @BeforeAll
    void start(@TempDir Path folder) {
        browser = Browser.open();
        site = Site.in(folder, List.of());
        review = Harbour.full(site.library());
        new SafeReviewStore(site.library().database()).renew(new Edition(review, 1));
        codeTwice(site.library(), review.value());
        String address = "/reviews/" + review;
        pages.put("coding-overview", "/coding");
        pages.put("coding-desk", address + "/coding");
        pages.put("coding-desk-chosen", address + "/coding?passage=" + passage());
        pages.put("coding-suggestion", address + "/suggestions");
        pages.put("coding-facts", address + "/facts?fact=victim-suicide-attempt");
        pages.put("coding-agreement", "/coding/agreement");
        pages.put("coding-agreement-review", "/coding/agreement?unit=review");
        pages.put("coding-agreement-learnt", "/coding/agreement?machine=learnt");
        pages.put("coding-disagreements", "/coding/disagreements");
        pages.put("coding-framework-changed", "/coding/framework?name=case-attributes");
    }

    @AfterAll
    void stop() {
        if (site != null) {
            browser.close();
            site.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    void noPageIsWiderThanItsWindowAndAxeFindsNothing(int width) {
        pages.forEach((name, path) -> {
            browser.wide(width).at(site.address(path));
            browser.look(name, width);
        });
    }

    @Test
    void oneKeyAcceptsRejectsOrPutsAnotherCodeAndTheTimeIsKept(@TempDir Path folder) {
        try (Site own = Site.in(folder, List.of())) {
            ReviewKey key = Harbour.full(own.library());
            new SafeReviewStore(own.library().database()).renew(new Edition(key, 1));
            String address = "/reviews/" + key + "/suggestions";
            browser.wide(1280).at(own.address("/your-name?back=" + address));
            browser.goTo("who").type("Ann", Keys.ENTER);
            for (String pressed : List.of("y", "x", "1")) {
                String next = left() == 1 ? "Nothing is left to decide here." : (left() - 1) + " left to decide.";
                browser.film("suggestion-before-" + pressed);
                browser.press(pressed);
                assertThat(browser.partOnce(next, "[data-left]")).isEqualTo(next);
            }

            List<Decision> decisions = new DecisionStore(own.library().database()).with("ho2016-factors@1");
            assertThat(decisions)
                    .extracting(Decision::outcome)
                    .containsExactly(Outcome.ACCEPTED, Outcome.REJECTED, Outcome.CORRECTED);
            assertThat(decisions)
                    .allSatisfy(each -> assertThat(each.milliseconds()).isNotNegative());
            assertThat(new CodingStore(own.library().database()).of(key.value()))
                    .extracting(coding -> coding.code().code())
                    .containsExactly(
                            decisions.get(0).code().code(), decisions.get(2).correctedTo());
        }
    }

    private int left() {
        return Integer.parseInt(browser.partHolding("decide", "[data-left]").split(" ", -1)[0]);
    }

    private String passage() {
        return new CodableTexts(site.library().database())
                .text(review.value())
                .passages()
                .getFirst()
                .id();
    }

    /// Ann and Ben agree on one passage and differ on another.
    private static void codeTwice(Library library, String key) {
        CodingDesk desk =
                new CodingDesk(library.database(), FrameworkShelf.shipped(), Clock.fixed(NOW, ZoneOffset.UTC));
        CodableText text = new CodableTexts(library.database()).text(key);
        String first = text.passages().get(0).id();
        String second = text.passages().get(1).id();
        put(desk, text, text.quote(first), "6C Ann");
        put(desk, text, text.quote(first), "6C Ben");
        put(desk, text, text.quote(second), "5E Ann");
    }

    /// `what` is the code and who puts it.
    private static void put(CodingDesk desk, CodableText text, Quote quote, String what) {
        String[] words = what.split(" ", -1);
        desk.code(
                text,
                quote,
                new CodingDesk.Choice(new CodeKey("ho2016-factors", 1, words[0]), ""),
                new Coder(words[1]));
    }
}
