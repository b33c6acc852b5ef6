package org.heed.repetition.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptLexiconTest {

    private static final ConceptLexicon LEXICON = ConceptLexicon.shipped();

    @ParameterizedTest
    @CsvSource({
        "Officers should be trained in the use of DASH., train assess-risk dash risk-assessment dash-use-all staff police",
        "That the board refers cases to MARAC, refer marac marac-referral conference partnership",
        "Information about the scheme should be available to residents, publicise public",
        "A carer's assessment for the patient’s sister, assess-need carer-assessment carer patients",
        "'', ''"
    })
    void namesWhatWordsSpeakOf(String words, String concepts) {
        List<String> expected = Arrays.stream(concepts.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .toList();
        assertThat(LEXICON.in(words)).extracting(Concept::name).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aWordThatOnlyBeginsAlikeIsNotMeant() {
        assertThat(LEXICON.in("The forceful gppractice")).isEmpty();
    }
}
