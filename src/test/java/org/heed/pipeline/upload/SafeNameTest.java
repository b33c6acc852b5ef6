package org.heed.pipeline.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "harbour report (final).pdf | harbour report (final).pdf",
                "../../etc/passwd | passwd",
                "C:\\reviews\\harbour.docx | harbour.docx",
                ".. | file",
                "'' | file",
                "<img src=x onerror=alert(1)>.pdf | _img src_x onerror_alert(1)_.pdf",
                "Adolygiad Tŷ Gwyn.pdf | Adolygiad Tŷ Gwyn.pdf",
                ".hidden | hidden"
            })
    void keepsTheLastPartAndItsLetters(String sent, String safe) {
        assertThat(SafeName.of(sent).value()).isEqualTo(safe);
    }

    @Test
    void keepsTheEndingOfALongName() {
        assertThat(SafeName.of("x".repeat(5000) + ".docx").value()).hasSize(60).endsWith("x.docx");
    }

    @Test
    void countsWhenANameIsTaken() throws IOException {
        Files.createFile(folder.resolve("a.pdf"));

        assertThat(SafeName.of("a.pdf").freeIn(folder)).isEqualTo(folder.resolve("a (2).pdf"));
    }
}
