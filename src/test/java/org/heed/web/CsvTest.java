package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.heed.anonymisation.release.ReleaseGate;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void quotesWhatNeedsQuotesAndDisarmsFormulas() {
        Csv csv = new Csv("number", "words");
        csv.row("4.2", "Ask \"each\" agency, twice\nand again");
        csv.row(7, "=HYPERLINK(1)");

        assertThat(new String(csv.named("x.csv", ReleaseGate.AS_PUBLISHED).getBody(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF"
                        + String.join(
                                "\r\n",
                                "number,words",
                                "4.2,\"Ask \"\"each\"\" agency, twice\nand again\"",
                                "7,'=HYPERLINK(1)",
                                ""));
    }

    @Test
    void isAFileToTakeAway() {
        var headers =
                new Csv("a").named("heed-reviews.csv", ReleaseGate.AS_PUBLISHED).getHeaders();

        assertThat(headers.getFirst("Content-Disposition")).isEqualTo("attachment; filename=\"heed-reviews.csv\"");
        assertThat(headers.getFirst("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    }
}
