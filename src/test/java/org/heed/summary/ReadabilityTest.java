package org.heed.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "cat,1", "made,1", "moved,1", "agency,3", "information,4", "people,2", "assessed,2", "risk,1", "area,3",
        "services,3", "review,2", "homicide,3", "domestic,3", "police,2", "recommendation,5", "GP,2", "MARAC,2",
                "2020,1"
    })
    void countsSyllables(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void isFleschsReadingEase() {
        // 6 words, 6 syllables, one sentence: 206.835 - 1.015 * 6 - 84.6
        assertThat(Readability.ease(List.of("The cat sat on the mat."))).isCloseTo(116.145, within(0.001));
    }

    @Test
    void hardWordsAreHarder() {
        assertThat(Readability.ease(List.of("Multi-agency safeguarding arrangements necessitate accountability.")))
                .isLessThan(0);
    }

    @Test
    void noWordsAreEasy() {
        assertThat(Readability.ease(List.of())).isGreaterThan(100);
    }
}
