package org.heed.web.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heed.web.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The pages of what was said before. The younger review came into the library first.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SaidBeforePagesTest {

    private Site site;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Path younger = review(folder, "Southmere", "May 2021", """
                Mandatory training on coercive control for all response officers of the force.

                2. The council should publish how many parking permits it gives.
                """);
        Path older = review(folder, "Northmere", "March 2019", """
                The Northmere Constabulary should train all frontline officers to recognise coercive control.

                2. The council should offer every carer an assessment of their own needs.
                """);
        site = Site.in(folder, List.of()).with(younger).with(older);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static Path review(Path folder, String place, String month, String asked) throws IOException {
        return Files.writeString(
                folder.resolve(place + ".txt"),
                "Domestic Homicide Review\n\n" + place + " Community Safety Partnership\n\nPublished " + month + "\n\n"
                        + "1. Introduction\n\nThis review looks at a death in " + place + ".\n\nRecommendations\n\n1. "
                        + asked,
                StandardCharsets.UTF_8);
    }

    @Test
    void whatSeveralReviewsAskedBeginsWithTheOldestWording() {
        assertThat(site.page("/said-before").select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("The Northmere Constabulary should train")
                .endsWith("March 2019, May 2021 2");
    }

    @Test
    void aDraftFindsWhatWasSaidInOtherWords() {
        Document page = site.page("/said-before?to=Police&draft=Police+officers+need+input+on+coercive+behaviour.");

        assertThat(page.text()).contains("Southmere", "Northmere").contains("both ask to train");
    }

    @Test
    void oneRepeatShowsEveryTimeThatItWasAskedInOrder() {
        String address =
                site.page("/said-before").expectFirst("tbody tr a").attr("href").replaceFirst("#.*", "");

        assertThat(site.page(address).select("h1").text()).isEqualTo("Asked 2 times, in 2 reviews");
        assertThat(site.page(address).text()).containsSubsequence("frontline officers", "response officers");
    }
}
