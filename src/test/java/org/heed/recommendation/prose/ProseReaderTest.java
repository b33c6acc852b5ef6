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
                        "7.1. In the interest of safety these recommendations should be implemented without delay.",
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
                        "The procedure did not say when to return to the engine room.",
                        "The Harbour Safety Board recommends that Northern Ferries amends the procedure.",
                        "AB20240013",
                        "The Harbour Safety Board advises that owners should consider this safety issue."))
                .containsExactly(
                        "AB20240012 / The Harbour Safety Board recommends that Northern Ferries amends the procedure.");
    }

    @Test
    void readsItemsUnderAnIntroductionWithoutAHeading() {
        assertThat(read(
                        "# Submissions",
                        "It is recommended that:",
                        "1. All vessels offshore be required to carry a radio.",
                        "2. The regulators review the manning of fishing vessels.",
                        "Vessel type: lobster boat"))
                .containsExactly(
                        "1 / All vessels offshore be required to carry a radio.",
                        "2 / The regulators review the manning of fishing vessels.");
    }

    @Test
    void believesAReportThatSaysItMadeNone() {
        assertThat(read(
                        "# 6. Recommendations",
                        "6.1. No new recommendations were issued.",
                        "6.2. All staff should be told of the rules for doors.",
                        "6.3. Guards should check the platform before they open the doors."))
                .isEmpty();
    }
}
