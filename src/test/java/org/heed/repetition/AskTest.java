package org.heed.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.meaning.MeaningReader;
import org.junit.jupiter.api.Test;

class AskTest {

    @Test
    void theSameAskInOtherWordsIsNearerThanAnAskOfAnotherTopic() {
        try (MeaningReader reader = MeaningReader.open()) {
            Ask one = Ask.of("The force should check every risk assessment against earlier incidents.", reader);
            Ask same = Ask.of("Police must compare each assessment of risk with the incidents before it.", reader);
            Ask other = Ask.of("The council should tell tenants how to ask for a new lock.", reader);
            assertThat(one.likeness(same)).isGreaterThan(one.likeness(other));
        }
    }
}
