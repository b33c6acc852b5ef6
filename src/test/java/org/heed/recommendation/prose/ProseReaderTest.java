package org.heed.recommendation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.recommendation.OutlineOf;
import org.heed.recommendation.RecommendationFinder;
import org.junit.jupiter.api.Test;

class ProseReaderTest {

    private static List<String> read(String... lines) {
        return new RecommendationFinder()
                .find(List.of(OutlineOf.lines(lines))).recommendations().stream()
                        .map(one -> one.number() + " / " + one.text().verbatim())
                        .toList();
    }

    @Test
    void takesWhatIsFiledAndNeitherTheReplyNorTheLessons() {
        assertThat(read(
                        "# 7. Recommendations",
                        "7.1. Those named below should act on these recommendations soon.",
                        "7.2. On 3 May 2021 the Board recommended to the Harbour Office that it:",
                        "fit a second lamp to every buoy in the channel. (012/21)",
                        "7.3. On 9 June 2021 the Harbour Office replied:",
                        "We accept (012/21) and should fit the lamps by the spring.",
                        "# 8. Key lessons",
                        "8.1. Masters should test the lamp before they leave the berth."))
                .containsExactly("012/21 / fit a second lamp to every buoy in the channel.");
    }

    @Test
    void takesTheBackgroundUnderAHeadingOfItsOwn() {
        assertThat(read(
                        "# 7. Recommendations",
                        "7.1. Notice of the recommendations was given to the owners.",
                        "Lamps on buoys",
                        "7.2. The lamp on the buoy was out for a week.",
                        "7.3. On 3 May 2021 the Board recommended that the Harbour Office fit a second lamp. (012/21)"))
                .containsExactly("012/21 / The lamp on the buoy was out for a week. 7.3. On 3 May 2021 the Board"
                        + " recommended that the Harbour Office fit a second lamp.");
    }

    @Test
    void leavesOutWhatEarlierReportsAndAppendicesFile() {
        assertThat(read(
                        "# 3. Analysis",
                        "3.1. In an earlier report the Board recommended that lamps be tested weekly. (004/09)",
                        "# 6. Recommendations",
                        "6.1. The Board recommends that the Harbour Office fit a second lamp. (012/21)",
                        "# Appendix 1",
                        "Safety recommendations",
                        "1.1. The Board recommends that the buoys be painted. (005/09)"))
                .containsExactly("012/21 / The Board recommends that the Harbour Office fit a second lamp.");
    }

    @Test
    void takesTheParagraphUnderACodeThatRecommendsAndNoNotice() {
        assertThat(read(
                        "# 4 Safety actions",
                        "AB20240012",
                        "The handbook was silent about fog.",
                        "The Harbour Safety Board recommends that Northern Ferries amends the handbook.",
                        "AB20240013",
                        "The Harbour Safety Board advises that owners should read the handbook."))
                .containsExactly(
                        "AB20240012 / The Harbour Safety Board recommends that Northern Ferries amends the handbook.");
    }

    @Test
    void readsItemsUnderAnIntroductionWithoutAHeading() {
        assertThat(read(
                        "# Submissions",
                        "It is recommended that:",
                        "1. Every ferry carry two lamps after dark.",
                        "2. The Harbour Office publish the times of the tides.",
                        "Ferry: length forty metres"))
                .containsExactly(
                        "1 / Every ferry carry two lamps after dark.",
                        "2 / The Harbour Office publish the times of the tides.");
    }

    @Test
    void believesAReportThatSaysItMadeNone() {
        assertThat(read(
                        "# 6. Recommendations",
                        "6.1. No new recommendations were issued.",
                        "6.2. Skippers should be told of the new lamps.",
                        "6.3. Crews should look at the chart before they cast off."))
                .isEmpty();
    }
}
