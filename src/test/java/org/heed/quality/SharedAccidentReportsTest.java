package org.heed.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;
import org.heed.quality.AccidentReports.Counts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many of the official recommendations of accident reports are found, and how much that is found is one.
class SharedAccidentReportsTest {

    @ParameterizedTest
    @CsvSource({".txt, 0.97, 0.93", ".pdf, 0.97, 0.90"})
    void findsTheOfficialRecommendationsAndHardlyAnythingElse(String ending, double recall, double precision) {
        assumeTrue(
                Files.isDirectory(AccidentReports.DOCS), "no ../shared here: its accident reports were not measured");

        List<Counts> counts = AccidentReports.all(ending);

        assertThat(AccidentReports.recall(counts)).isGreaterThanOrEqualTo(recall);
        assertThat(AccidentReports.precision(counts)).isGreaterThanOrEqualTo(precision);
    }
}
