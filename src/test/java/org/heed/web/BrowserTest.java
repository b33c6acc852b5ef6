package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// Pages in a browser in states that a full library does not show, and the ways through them by keyboard.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private final Map<String, String> pages = new LinkedHashMap<>();

    private Browser browser;
    private Site site;

    @BeforeAll
    void start(@TempDir Path folder) {
        browser = Browser.open();
        site = Site.in(folder, List.of(folder));
        for (int width : List.of(1280, 360, 320)) {
            browser.wide(width).at(site.address("/"));
            browser.look("home-empty", width);
        }
        String harbour = "/reviews/" + Harbour.full(site.library()).value();
        String silent = "/reviews/" + Harbour.silent(site.library()).value();
        CodedLibrary.code(site.library());
        pages.put("trouble", "/nothing");
        pages.put("reviews-narrowed", "/reviews?case_type=suicide");
        pages.put("review-silent", silent);
        pages.put("recommendation", harbour + "/recommendations/2");
        pages.put("recommendation-html", harbour + "/recommendations/3");
        pages.put("search", "/search?words=agency");
        pages.put("analysis", "/analysis?framework=wm2014-themes");
        pages.put("check-one", "/check" + harbour.substring("/reviews".length()) + "/3");
    }

    @AfterAll
    void stop() {
        if (site != null) {
            browser.close();
            site.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    void noPageIsWiderThanItsWindowAndAxeFindsNothing(int width) {
        pages.forEach((name, path) -> {
            browser.wide(width).at(site.address(path));
            browser.look(name, width);
        });
    }

    @Test
    void aRecommendationIsReachedByKeyboardAlone() {
        browser.wide(1280).at(site.address("/"));

        browser.goByKeyboardTo("Reviews");
        browser.goByKeyboardTo("Skip to the list");
        browser.goByKeyboardTo("Domestic homicide review, Harbour, 2021");
        browser.goByKeyboardTo("Recommendation 4.2");

        assertThat(browser.partOnce("Recommendation 4.2", "h1")).isEqualTo("Recommendation 4.2");
    }

    @Test
    void theSkipLinkIsTheFirstStopAndLeadsPastTheNavigation() {
        browser.wide(1280).at(site.address("/")).goByKeyboardTo("Skip to main content");
        browser.type(Keys.TAB);
        browser.type("agency", Keys.ENTER);

        assertThat(browser.partOnce("Search", "h1")).isEqualTo("Search");
    }

    @Test
    void aPersonChecksWithKeysAlone(@TempDir Path folder) {
        try (Site own = Site.in(folder, List.of())) {
            Harbour.full(own.library());
            browser.wide(1280).at(own.address("/your-name?back=/check"));
            browser.goTo("who").type("A Reader", Keys.ENTER);
            assertThat(browser.partOnce("Recommendation 4.2", "h2")).isEqualTo("Recommendation 4.2");

            browser.press("n");
            assertThat(browser.partOnce("Recommendation 4.10", "h2")).isEqualTo("Recommendation 4.10");
            browser.press("x");
            browser.type("a heading, not a recommendation", Keys.ENTER);
            assertThat(browser.partOnce("Recommendation 4.1", "h2")).isEqualTo("Recommendation 4.1");
            browser.press("y");

            assertThat(browser.partOnce("Recommendation 4.2", "h2")).isEqualTo("Recommendation 4.2");
            assertThat(browser.part("main p")).startsWith("People have checked 1 of 2 recommendations; 1 left.");
        }
    }

    @Test
    void keysRestWhileSomebodyTypesAndCanBeTurnedOff() {
        browser.wide(1280).at(site.address("/check"));
        String first = browser.part("h2");
        browser.press("c");
        browser.type("nxy", Keys.ESCAPE);
        assertThat(browser.part("h2")).isEqualTo(first);

        browser.at(site.address("/check")).goByKeyboardTo("Turn the keys off");
        browser.press("n");
        assertThat(browser.part("h2")).isEqualTo(first);
        browser.goByKeyboardTo("Turn the keys on");
    }

    @Test
    void onPaperStandsWhatIsReadAndNothingToPress() {
        browser.wide(1280).at(site.address(Objects.requireNonNull(pages.get("recommendation"))));

        browser.onPaper();

        assertThat(browser.isShown("blockquote")).isTrue();
        assertThat(browser.isShown(".heed-navigation")).isFalse();
        assertThat(browser.isShown(".govuk-pagination")).isFalse();
        assertThat(browser.isShown(".heed-footer")).isFalse();
        browser.onScreen();
    }
}
