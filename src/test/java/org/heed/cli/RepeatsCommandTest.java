package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatsCommandTest {

    @TempDir
    private Path folder;

    private Path library;

    @BeforeEach
    void twoReviews() throws IOException {
        library = folder.resolve("reviews.heed");
        Path first = review("north.txt", "Northmere", "March 2019", """
                1. The Northmere Constabulary should train all frontline officers to recognise coercive control.
                2. The council should offer every carer an assessment of their own needs.
                """);
        Path second = review("south.txt", "Southmere", "May 2021", """
                1. Mandatory training on coercive control for all response officers of the force.
                2. The council should publish how many parking permits it gives.
                """);
        assertThat(session().run("add", "--library", library, first, second)).isEqualTo(Exit.DONE);
    }

    private Path review(String name, String place, String month, String recommendations) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "Domestic Homicide Review\n\n" + place + " Community Safety Partnership\n\nPublished " + month + "\n\n"
                        + "1. Introduction\n\nThis review looks at a death in " + place + ".\n\nRecommendations\n\n"
                        + recommendations.replace("\n", "\n\n"),
                StandardCharsets.UTF_8);
    }

    private Session session() {
        return Session.in(folder);
    }

    @Test
    void whatTwoReviewsAskIsShownOnce() {
        Session session = session();
        assertThat(session.run("repeats", "--library", library)).isEqualTo(Exit.DONE);
        assertThat(session.out())
                .contains("frontline officers", "response officers")
                .doesNotContain("parking", "carer");
    }

    @Test
    void aDraftFindsWhatWasSaidAndAnotherAskIsNotTheSame() {
        Session session = session();
        assertThat(session.run(
                        "repeats",
                        "--library",
                        library,
                        "--draft",
                        "Police officers need input on controlling and coercive behaviour.",
                        "--to",
                        "Police"))
                .isEqualTo(Exit.DONE);
        assertThat(session.out()).startsWith("Asks the same: both ask to train").doesNotContain("parking");
    }

    @Test
    void programsGetTheSame() {
        Session session = session();
        assertThat(session.run("repeats", "--library", library, "--json")).isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("\"id\" : \"said-", "\"addressees\"");
    }

    @Test
    void whatNobodySaidIsSaidSo() {
        Session session = session();
        session.run("repeats", "--library", library, "--draft", "Paint the town hall green.");
        assertThat(session.out()).isEqualTo("Nothing in this library is like it.\n");
    }
}
