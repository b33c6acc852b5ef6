package org.heed.web.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heed.review.Review;
import org.heed.web.Browser;
import org.heed.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// The page of a review's names with keys alone, from what Heed found to what may be public.
class NamesBrowserTest {

    private static final int[] WIDTHS = {1280, 390, 320};
    private static final String REPORT = """
            DOMESTIC HOMICIDE REVIEW
            Overview report into the death of Zorvenka in June 2020
            1. Background
            1.1 Zorvenka was 34 at the time of her death. Her husband, Tkelmo Brathiz, was convicted of her murder.
            1.2 Zorvenka’s mother, Ushlani, told the panel that Zorvenka was warm. They met through Lanterne.
            2. Lessons
            2.1 Agencies did not share what they knew, and so nobody saw how frightened she was.
            3. Recommendations
            Recommendation 1: The council should tell the family what has changed.
            """;

    @Test
    void aPersonAcceptsRejectsAddsAndSignsOffWithKeysAlone(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
        try (Browser browser = Browser.open();
                Site site = Site.in(folder, List.of())) {
            site.with(report);
            Review review = site.library().reviews().all().getFirst();
            String root = "/reviews/" + review.key().value();

            browser.wide(1280).at(site.address(root + "/names"));
            browser.goByKeyboardToField("people-who").type("A Reader");
            browser.goByKeyboardTo("Right: Zorvenka is the victim");
            assertThat(browser.partHolding("Confirmed", "#people ~ form table")).contains("Confirmed");
            browser.goByKeyboardTo("Nobody: Lanterne names nobody");
            assertThat(browser.partHolding("Not a person", "#people ~ form table"))
                    .contains("Not a person");
            browser.goByKeyboardToField("name").type("Quendra");
            browser.type(Keys.ENTER);
            assertThat(browser.partHolding("Quendra", "#people ~ form table")).contains("Quendra");
            browser.goByKeyboardToField("sign-why").type("Read it whole.");
            browser.goByKeyboardTo("I have read it and it names nobody");
            assertThat(browser.partHolding("Signed off.", "main")).contains("Signed off. It may be public.");

            for (int width : WIDTHS) {
                browser.wide(width).at(site.address(root + "/names"));
                browser.look("names-signed", width);
                browser.at(site.address(root + "/narrative"));
                browser.look("narrative-public", width);
            }
            assertThat(browser.part("main")).contains("Signed off by A Reader").doesNotContain("Zorvenka", "Ushlani");
        }
    }
}
