package org.heed.repetition.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void aShorterTextCopiedIntoALongerIsWhollyShared() {
        Wording shorter = Wording.of("The board should map all services for carers.");
        Wording longer =
                Wording.of("Again: the board should map all services for carers, and say by whom they are paid.");

        assertThat(longer.sharedWith(shorter)).isEqualTo(1);
    }

    @Test
    void twoWordsNeverMakeACopy() {
        assertThat(Wording.of("Train staff").sharedWith(Wording.of("Train staff")))
                .isZero();
    }

    @Test
    void aReasonGivenFirstSaysNothingOfWhatIsAsked() {
        String words =
                "The surgery had written to the hospital twice in the spring and had no answer to either of its letters, "
                        + "and nobody there knew that a second surgery was also writing. "
                        + "The Trust should name one person whom surgeries can ring.";

        assertThat(AskingWords.in(words)).isEqualTo("The Trust should name one person whom surgeries can ring.");
    }
}
