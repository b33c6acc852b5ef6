package org.heed.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.heed.anonymisation.Anonymiser;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.PersonRole;
import org.heed.anonymisation.PublishedReview;
import org.heed.anonymisation.RosterEntry;
import org.heed.anonymisation.RosterEntry.State;
import org.heed.anonymisation.release.ReleaseGate.Leaving;
import org.heed.fact.Facts;
import org.heed.publication.CsvWriter;
import org.heed.publication.Part;
import org.heed.publication.Publication;
import org.heed.publication.Sheet;
import org.heed.publication.word.WordWriter;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;

class ReleaseGateTest {

    private static final ReleaseGate GATE = gate(
            new RosterEntry("R1", PersonRole.VICTIM, List.of("Zorvenka Brathiz"), "the victim", State.CONFIRMED),
            new RosterEntry("R2", PersonRole.PERSON, List.of("Hafal Tymor Newydd"), "a person", State.REJECTED));

    @Test
    void lettingNobodyThroughSaysWhereAndNeverWhom() {
        assertThatThrownBy(() -> GATE.passed(new Leaving("row 3, column ‘Action’", "Tell Zorvenka’s mother.")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Nothing was given out: a name may stand in it. row 3, column ‘Action’, at"
                        + " character 6: a word of 10 characters that begins with Z is a word of a name on the case"
                        + " roster. Look at these words.")
                .hasMessageNotContaining("Zorvenka");
    }

    @Test
    void bodiesOfTheRegisterAndWhatPeopleSaidIsNobodyPass() {
        assertThat(GATE.lets("Betsi Cadwaladr University Health Board and Hafal Tymor Newydd met in Stafford."))
                .isTrue();
        assertThat(GATE.lets("Then Anneliese Kowalczyk came.")).isFalse();
    }

    @Test
    void aWriterWritesNothingOfAFileInWhichANameStands() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Sheet sheet = Sheet.of("Plan", List.of("Action"), List.of(List.of("Train"), List.of("Ask Brathiz")));
        assertThatThrownBy(() -> CsvWriter.write(sheet, GATE, bytes))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("row 2, column ‘Action’, at character 5");
        Publication letter = new Publication(
                "A letter",
                "",
                Publication.Sides.UPRIGHT,
                List.of(Part.heading(1, "Asked"), Part.paragraph("Brathiz")));
        assertThatThrownBy(() -> WordWriter.write(letter, GATE, bytes))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a paragraph under the heading ‘Asked’, at character 1");
        assertThat(bytes.size()).isZero();
    }

    private static ReleaseGate gate(RosterEntry... said) {
        PublishedReview nothing = new PublishedReview(List.of(), List.of(), new Facts(java.util.Map.of()), List.of());
        return ReleaseGate.of(new Anonymiser().anonymise(nothing, new CaseRoster(List.of(said))));
    }
}
