package org.heed.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void partsAtAStopBeforeACapital() {
        assertThat(parts("The panel met. It found little.  Was it enough? Yes."))
                .containsExactly("The panel met.", "It found little.", "Was it enough?", "Yes.");
    }

    @Test
    void aTitleAnInitialOrANumberEndsNoSentence() {
        assertThat(parts("Dr. Hill and J. Smith saw 3.5 per cent, e.g. In Ashlow. Nobody else did."))
                .containsExactly("Dr. Hill and J. Smith saw 3.5 per cent, e.g. In Ashlow.", "Nobody else did.");
    }

    @Test
    void aLetterThatStandsForAPersonEndsOne() {
        assertThat(parts("The police spoke to Adult A. The house was quiet."))
                .containsExactly("The police spoke to Adult A.", "The house was quiet.");
    }

    @Test
    void aClosingQuoteBelongsToItsSentence() {
        assertThat(parts("She said \"I am well.\" They left."))
                .containsExactly("She said \"I am well.\"", "They left.");
    }

    @Test
    void textWithoutAnEndIsOneSentence() {
        assertThat(parts(" better records ")).containsExactly("better records");
        assertThat(parts("")).isEmpty();
    }

    private static List<String> parts(String text) {
        return Sentences.in(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
