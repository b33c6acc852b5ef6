package org.heed.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways in which names are written, one a line: the report as printed, and as it may be shown.
class NameFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A was born in Leeds. Her sister told A to leave. | A person was born in Leeds. Her sister told a person to leave.
            B told her GP that she was afraid. B’s GP wrote. | A person told her GP that she was afraid. A person’s GP wrote.
            Appendix B was read. Vitamin D was given to her. | Appendix B was read. Vitamin D was given to her.
            A was not the only concern. A report was written. | A was not the only concern. A report was written.
            J.S. told the police that J.S. was afraid. | A person told the police that a person was afraid.
            Zorvenka was murdered. Then Zor-#venka was named again. | The victim was murdered. Then the victim was named again.
            Zorvenka was murdered. What ZORVENKA told us | The victim was murdered. What the victim told us
            Nothing was said to Tkelmo. Seen there. | Nothing was said to a person. Seen there.
            It was closed by Hope, in the hope that it would end. | It was closed by a person, in the hope that it would end.
            Ms van der Zorven wrote. Seen by FLO Dan Okafor. | A person wrote. Seen by FLO the professional.
            Ann ‘Zee’ Brathiz rang (AB). AB was kind. | A person rang (a person). A person was kind.
            Present: OKONKWO, Chidi and Tom B. | Present: A person, a person and a person.
            She was born in Lagos, grew up in Izmir and lived in a village, Chak Beli Khan. | She was born in Lagos, grew up in Izmir and lived in a village, Chak Beli Khan.
            He spoke Tigrinya and drove a Mondeo to Rzeszów for Diwali. | He spoke Tigrinya and drove a Mondeo to Rzeszów for Diwali.
            She was on Willow Ward. The John Lewis fund paid. | She was on Willow Ward. The John Lewis fund paid.
            Ms O’Neill-Khan’s children stayed. | A person’s children stayed.
            Ann Zorven was murdered. The Zorvens had moved. The Zorvens’ home was tidy. The Zorven family rang. | The victim was murdered. The family had moved. The family’s home was tidy. The family rang.
            The Joneses next door heard her. The Browns had left. The Downs are hills. | The family next door heard her. The family had left. The Downs are hills.
            Please ring me. Love, G x | Please ring me. Love, a person x
            I cannot go on. T. | I cannot go on. A person.
            PC (now DS) Harlow came. (DC) Brathiz wrote. Detective Constable (DC) Vrantz rang. | A police officer came. A police officer wrote. A police officer rang.
            At Hope Academy, head of year Mr Hope was not sent the file. | At Hope Academy, head of year a person was not sent the file.
            Child 2 was seen at home. | A child was seen at home.
            Llwybrau Newydd supported her. Byw Heb Ofn was rung. | Llwybrau Newydd supported her. Byw Heb Ofn was rung.
            Write to z.bra@example.org or 07700 900123. | Write to an e-mail address or a phone number.
            NHS number 943 476 5919 and not 943 476 5918. | NHS number an NHS number and not 943 476 5918.
            Her NI number is QQ 12 34 56 C. | Her NI number is a national insurance number.
            """)
    void isReplacedAndNothingElse(String printed, String shown) {
        StringBuilder safe = new StringBuilder();
        Reports.review(printed.replace("#", "\r"), CaseRoster.NONE)
                .passages()
                .forEach(passage -> safe.append(passage.text()).append(' '));
        assertThat(safe.toString().strip()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"Katherine,Kate", "Robert,Bob", "Małgorzata,Gosia", "Harpreet,Preeti", "Dafydd,Dai"})
    void aShortNameIsTheSamePersons(String whole, String brief) {
        SafeReview review = Reports.review(
                whole + " Brathiz was murdered in June. " + brief + " was loved. Nobody asked " + brief + ".",
                CaseRoster.NONE);
        assertThat(review.roster().entries()).hasSize(1);
        assertThat(review.roster().entries().getFirst().forms()).contains(brief);
    }
}
