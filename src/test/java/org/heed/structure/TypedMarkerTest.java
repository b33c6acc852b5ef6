package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMarkerTest {

    @ParameterizedTest
    @CsvSource({
        "17.2.4 That all agencies,17.2.4",
        "9.1 a There is a need,9.1 a",
        "3.2(b) The trust should,3.2(b)",
        "4. Adult Social Care should,4",
        "4) Adult Social Care should,4",
        "(iv) a named lead,iv",
        "(1) Discharge letters,1",
        "b) a policy,b",
        "• Were practitioners,•",
        "- Were practitioners,-"
    })
    void readsAMarker(String paragraph, String marker) {
        assertThat(TypedMarker.at(paragraph).orElseThrow().marker()).isEqualTo(marker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018 was a hard year", "12 agencies took part", "A. Smith chaired", "Agencies should"})
    void takesNoWordForAMarker(String paragraph) {
        assertThat(TypedMarker.at(paragraph)).isEmpty();
    }
}
