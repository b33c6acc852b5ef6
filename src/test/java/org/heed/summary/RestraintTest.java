package org.heed.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestraintTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She was seen on 12 October 2020.",
                "The call came on October 12th.",
                "The call came on 12/10/2020.",
                "She was stabbed at home.",
                "He had strangled her before.",
                "A knife was found.",
                "The weapon was never found.",
                "The cause of death was recorded.",
                "The police failed to protect her.",
                "She should have left him.",
                "He was to blame.",
                "She chose to stay.",
                "The death was the fault of nobody.",
                "It could have prevented the death."
            })
    void aSentenceThatDatesTellsHowOrBlamesIsRefused(String sentence) {
        assertThat(Restraint.objections(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She died in October 2020.",
                "It is recorded as a death by suicide.",
                "Each agency held a part of the picture and none held the whole.",
                "May 2020 was the last time that anybody asked.",
                "This offensive weapons homicide review is about the death of a man.",
                "The risk was assessed in 2019 and not again."
            })
    void aPlainSentenceMayStand(String sentence) {
        assertThat(Restraint.objections(sentence)).isEmpty();
    }
}
