package org.heed.recommendation.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NHS Kent Integrated Care Board and Dock Surgery | NHS Kent Integrated Care Board; Dock Surgery
            Swale City Council and Police and Crime Commissioner for Kent | Swale City Council; Police and Crime Commissioner for Kent
            Swale Safety Partnership Stour Valley Safety Partnership | Swale Safety Partnership; Stour Valley Safety Partnership
            Chief Coroner and Home Office | Chief Coroner; Home Office
            Swale Borough Council and Stour Haven | Swale Borough Council; Stour Haven
            Safer Swale and Swale Council Public Health | Safer Swale; Swale Council Public Health
            Swale Safety Partnership with Community Pharmacy Kent | Swale Safety Partnership; Community Pharmacy Kent
            Swale City Council (Adult Social Care and Swale City Homes) | Swale City Council (Adult Social Care and Swale City Homes)
            Kent Health and Social Care NHS Trust | Kent Health and Social Care NHS Trust
            """)
    void partsNamesThatAreJoined(String printed, String names) {
        assertThat(NameList.of(printed, AddresseeSource.LINE).stream()
                        .map(Addressee::asPrinted)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }
}
