package org.heed.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heed.web.Browser;
import org.heed.web.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// Names are settled and the register is corrected with the keyboard alone, and the pages as they then look.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegisterBrowserTest {

    private static final String FORCE = "/organisations/bodies/kent-police";
    private static final String CHANGES = "/organisations/changes";

    private static final String REVIEW = """
            Domestic Homicide Review

            Overview report, published March 2021

            1 Introduction

            This review was commissioned by the Kent Community Safety Partnership.

            2 Recommendations

            Recommendation 1: Kent Police should ask every caller whether they are safe.
            Lead agency: Kent Police

            Recommendation 2: The circle should write down what it is told.
            Lead agency: Head of Safeguarding
            """;

    private Browser browser;
    private Site site;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        browser = Browser.open();
        site = Site.in(folder, List.of()).with(Files.writeString(folder.resolve("kent.txt"), REVIEW));
        browser.wide(1280).at(site.address("/your-name?back=/organisations/settle"));
        browser.goByKeyboardToField("who").type("A Reader", Keys.ENTER);
    }

    @AfterAll
    void stop() {
        if (site != null) {
            browser.close();
            site.close();
        }
    }

    @Test
    @Order(1)
    void aNameIsSettled() {
        assertThat(browser.partHolding("Head of Safeguarding", "main")).contains("Head of Safeguarding");
        browser.goByKeyboardTo("Head of Safeguarding");
        assertThat(browser.partHolding("Who is meant", "h1")).contains("Head of Safeguarding");
        browser.goByKeyboardToField("find").type("Essex Police", Keys.ENTER);
        assertThat(browser.partHolding("Essex Police", "form + form")).contains("Essex Police");
        browser.goByKeyboardToField("body-essex-police").type(Keys.SPACE);
        browser.goByKeyboardTo("Settle it");

        browser.at(site.address("/organisations/settled"));
        assertThat(browser.part("main")).contains("Head of Safeguarding", "Essex Police", "A Reader");
    }

    @Test
    @Order(2)
    void aBodyGetsAnotherNameAndTwoEntriesBecomeOne() {
        browser.at(site.address(FORCE + "/change"));
        browser.goByKeyboardToField("rename-name").type(Keys.chord(Keys.CONTROL, "a"), "Kent and Thanet Police");
        browser.goByKeyboardTo("Give it this name");
        assertThat(browser.partOnce("Kent and Thanet Police", "h1")).isEqualTo("Kent and Thanet Police");

        browser.at(site.address(FORCE + "/change?find=Essex+Police"));
        browser.goByKeyboardToField("other-essex-police").type(Keys.SPACE);
        browser.goByKeyboardToField("is-same").type(Keys.SPACE);
        browser.goByKeyboardTo("Keep this");
        assertThat(browser.partOnce("Essex Police", "h1")).isEqualTo("Essex Police");
    }

    @Test
    @Order(3)
    void whatWasDoneIsTakenBackAndABodyEnds() {
        browser.at(site.address(CHANGES)).goByKeyboardTo("Take the last change back");
        browser.goByKeyboardTo("Take it back");
        assertThat(browser.partHolding("Taken back", "main"))
                .contains("Taken back: Kent and Thanet Police is the same");

        browser.at(site.address(FORCE + "/change?find=Essex+Police"));
        browser.goByKeyboardToField("other-essex-police").type(Keys.SPACE);
        browser.goByKeyboardToField("is-same").type(Keys.ARROW_DOWN);
        browser.goByKeyboardToField("until").type("2025-03-31");
        browser.goByKeyboardTo("Keep this");
        assertThat(browser.partHolding("Essex Police", "main")).contains("Kent and Thanet Police", "Essex Police");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    @Order(4)
    void thePagesFitTheirWindowAndAxeFindsNothing(int width) {
        List.of("/organisations/settle", "/organisations/settled", FORCE, FORCE + "/change?find=police", CHANGES)
                .forEach(page -> {
                    browser.wide(width).at(site.address(page));
                    browser.look("register" + page.replaceAll("\\W+", "-"), width);
                });
    }
}
