package org.heed.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseeRowsTest {

    private static final AddresseeRows ROWS = new AddresseeRows(AddresseeResolver.shipped());

    private static String answers(byte[] file) {
        return ROWS.resolve(file).stream()
                .map(each -> each.names() + " " + each.state())
                .collect(Collectors.joining("; "));
    }

    private static String answers(String file) {
        return answers(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theColumnMayStandAnywhereAndBlankLinesAreNoRows() {
        assertThat(answers("\uFEFFArea,RAW\r\n\r\nKent,Kent Police\r\n\n,\"Home Office\"\r\n"))
                .isEqualTo("Kent Police CONFIRMED; Home Office CONFIRMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void theFileMayBeWrittenByAnyProgram(String charset) {
        byte[] file = "raw\nKing’s College Hospital NHS Foundation Trust\n".getBytes(Charset.forName(charset));
        assertThat(answers(file)).isEqualTo("King’s College Hospital NHS Foundation Trust CONFIRMED");
    }

    @Test
    void theAreaAndTheDateAreEvidence() {
        assertThat(answers("raw,area,date\nthe police,Ashford,2021-03\nPolice and Crime Commissioner,Ashford,2021\n"))
                .isEqualTo("Kent Police CONFIRMED; Kent Police and Crime Commissioner CONFIRMED");
    }

    @Test
    void aCellThatIsAWholeTextIsNoAddressee() {
        assertThat(answers("raw\n" + "Kent Police ".repeat(1000) + "\n")).isEqualTo(" UNKNOWN");
    }

    @Test
    void aMarkInTheMidstOfAFieldIsALetter() {
        assertThat(ROWS.resolve("raw\nThe \"Blue Door\" Project\n"))
                .extracting(Resolution::raw)
                .isEqualTo(List.of("The \"Blue Door\" Project"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "addressee\nKent Police\n", "raw;area\nKent Police;Kent\n", "raw\n\"Kent Police\n", "PK\3\4"
            })
    void aFileThatCannotBeUnderstoodIsRefused(String file) {
        assertThatThrownBy(() -> answers(file)).isInstanceOf(Refusal.class);
    }
}
