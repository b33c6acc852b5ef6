package org.heed.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SupportCheckTest {

    private static final SupportCheck CHECK =
            SupportCheck.of(List.of("The surgery recorded the injury and made no referral to the specialist service."));

    @Test
    void theReportsOwnWordsInAnotherOrderAreSupported() {
        assertThat(CHECK.objections("No referrals were made by the surgery.")).isEmpty();
    }

    @Test
    void aNewWordIsNamed() {
        assertThat(CHECK.objections("The surgery made no referral to the police."))
                .containsExactly("The passages it rests on do not have: police. Use the report's own words, or rest the"
                        + " sentence on a passage that has them.");
    }

    @Test
    void aDroppedDenialIsSeen() {
        assertThat(CHECK.objections("The surgery made a referral to the specialist service."))
                .containsExactly(
                        "The passages it rests on say the opposite: one of the two has a \"not\" or a \"no\".");
    }

    @Test
    void anotherNumberIsNotSupported() {
        assertThat(SupportCheck.of(List.of("There were 14 calls.")).objections("There were 15 calls."))
                .hasSize(1);
    }
}
