package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// The pages in a browser: at the width of a desk, of a telephone, and of a desk at 400%.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private final Map<String, String> pages = new LinkedHashMap<>();

    private Browser browser;
    private Site site;

    @BeforeAll
    void start(@TempDir Path folder) {
        browser = Browser.open();
        site = Site.in(folder, List.of(folder));
        pages.put("home-empty", "/");
        pages.put("trouble", "/nothing");
        browser.wide(1280).at(site.address("/")).photograph("home-empty", 1280);
        String harbour = "/reviews/" + Harbour.full(site.library()).value();
        String silent = "/reviews/" + Harbour.silent(site.library()).value();
        pages.put("home", "/");
        pages.put("reviews", "/reviews");
        pages.put("reviews-narrowed", "/reviews?case_type=suicide");
        pages.put("review", harbour);
        pages.put("review-silent", silent);
        pages.put("recommendation", harbour + "/recommendations/2");
        pages.put("recommendation-html", harbour + "/recommendations/3");
        pages.put("document", harbour + "/documents/1/pages/3");
        pages.put("problems", "/problems");
        pages.put("search", "/search?words=agency");
        pages.put("add", "/add");
        CodedLibrary.code(site.library());
        pages.put("analysis", "/analysis?framework=wm2014-themes");
        pages.put("analysis-table", "/analysis/table?table=sexes");
        pages.put("analysis-figure", "/analysis/figure?table=matrix&row=0&column=0&framework=wm2014-themes");
        pages.put("themes", "/themes?framework=wm2014-themes");
        pages.put("analysis-snapshots", "/analysis/snapshots");
        pages.put("analysis-freeze", "/analysis/freeze");
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
            browser.photograph(name, width);

            assertThat(browser.overhang()).as(name).isZero();
            assertThat(browser.faults()).as(name).isEmpty();
        });
    }

    @Test
    void aRecommendationIsReachedByKeyboardAlone() {
        browser.wide(1280).at(site.address("/"));

        browser.goByKeyboardTo("Reviews");
        browser.goByKeyboardTo("Skip to the list");
        browser.goByKeyboardTo("Domestic homicide review, Harbour, 2021");
        browser.goByKeyboardTo("Recommendation 4.2");

        assertThat(browser.heading()).isEqualTo("Recommendation 4.2");
    }

    @Test
    void theSkipLinkIsTheFirstStopAndLeadsPastTheNavigation() {
        browser.wide(1280).at(site.address("/")).goByKeyboardTo("Skip to main content");
        browser.type(Keys.TAB);
        browser.type("agency", Keys.ENTER);

        assertThat(browser.heading()).isEqualTo("Search");
    }
}
