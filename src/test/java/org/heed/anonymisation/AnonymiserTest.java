package org.heed.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.text.RawText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymiserTest {

    private static final String REPORT = """
            Overview report into the death of Zorvenka in June 2020
            Zorvenka was 34 at the time of her death. Her husband, Tkelmo Brathiz, was convicted of her murder.
            Zorvenka’s mother, Ushlani, told the panel that Zorvenka was a warm woman.
            The social worker, Quendra Holvish, visited the home and saw the children, Pelmi and Otsar.
            Grace, a friend, said that May had told her. May was afraid.""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zorvenka and Brathiz argued. | The victim and the perpetrator argued.",
                "The victim, Zorvenka, had called. | The victim had called.",
                "The perpetrator (Tkelmo Brathiz) left. | The perpetrator left.",
                "Zorvenka, the victim, was found. | The victim was found.",
                "BRATHIZ, Tkelmo was bailed. | The perpetrator was bailed.",
                "Mr Brathiz’s sister wrote. | The perpetrator’s sister wrote.",
                "She saw Ushlani on 14 May 2019. | She saw the victim’s mother in May 2019.",
                "On 3rd March 2020 Zorvenka~was seen. | In March 2020 the victim was seen.",
                "Pelmi was seven. | One of the children was seven.",
                "Clare’s Law was explained in Grace Road. | Clare’s Law was explained in Grace Road.",
                "It may hope for a period of grace in May. | It may hope for a period of grace in May.",
                "St Mark’s Church and the Hope Centre | St Mark’s Church and the Hope Centre",
                "Adult A met Mrs B and Child C. | A person met a person and a child.",
                "Write to j.smith@example.org or 07700 900123. | Write to an e-mail address or a phone number.",
                "of 12a Brandon Road, AB1 2LD | of an address, a postcode",
                "NHS number: 943 476 5919 and 943 476 5918 | NHS number: an NHS number and 943 476 5918",
            })
    void putsRolesInThePlaceOfNames(String printed, String safe) {
        assertThat(review(REPORT).safe(new RawText(printed.replace('~', '\n'))).words())
                .isEqualTo(safe);
    }

    @Test
    void anonymisingTwiceChangesNothing() {
        List<String> once = words(review(REPORT));
        assertThat(words(review(String.join("\n", once)))).isEqualTo(once);
    }

    @Test
    void aNameThatWasRejectedStays() {
        CaseRoster roster = new CaseRoster(List.of(
                new RosterEntry("R1", PersonRole.PERSON, List.of("Zorvenka"), "a person", RosterEntry.State.REJECTED)));
        assertThat(words(Reports.review(REPORT, roster)).getFirst()).contains("Zorvenka");
    }

    @Test
    void aNameOnTheRosterIsFoundWithoutAnyClue() {
        CaseRoster roster = new CaseRoster(List.of(new RosterEntry(
                "R1", PersonRole.RELATIVE, List.of("Vask Ordu"), "a relative", RosterEntry.State.CONFIRMED)));
        assertThat(words(Reports.review("Then Ordu. Then Vask Ordu.", roster)))
                .containsExactly("Then a relative. Then a relative.");
    }

    @Test
    void theGuardSeesANameOfTheRosterHoweverItIsWritten() {
        CaseRoster roster = review(REPORT).roster();
        ReleaseGuard guard = ReleaseGuard.of(roster);
        assertThat(guard.check("written of ZORVÉNKA there")).hasSize(1);
        assertThat(guard.check("It was said that Anneliese Kowalczyk came.")).hasSize(1);
        assertThat(guard.check("The victim and the Metropolitan Police Service met in Stafford."))
                .isEmpty();
    }

    private static SafeReview review(String text) {
        return Reports.review(text, CaseRoster.NONE);
    }

    private static List<String> words(SafeReview review) {
        return review.passages().stream().map(passage -> passage.text().words()).toList();
    }
}
