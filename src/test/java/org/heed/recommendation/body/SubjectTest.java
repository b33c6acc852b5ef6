package org.heed.recommendation.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.heed.recommendation.Addressee;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Home Office: produce a leaflet in four languages. | Home Office
            Kent Hospitals NHS Trust. Bring in an induction for agency staff. | Kent Hospitals NHS Trust
            SAFE Lincs. Offer of evening appointments, to be tried out. | SAFE Lincs
            The Home Office, in its next revision, includes an example of two sisters. | Home Office
            Kent Police, and its successor, should count them. | Kent Police
            Kent Police’s response officers are shown how it works. | Kent Police
            Tai Elan’s wardens are given an hour a week. | Tai Elan
            Swale Women’s Aid should ask. | Swale Women’s Aid
            Ferry Homes and the Council’s Housing Options Service to agree on it. | Ferry Homes; Housing Options Service
            The Ministry of Justice, in consultation with the Chief Coroner, should decide. | Ministry of Justice; Chief Coroner
            HM Courts and Tribunals Service to send each order. | HM Courts and Tribunals Service
            The panel recommends to Kent County Council that a worker is found. | Kent County Council
            That Kent Police tests, by dip sample, whether people are spoken to apart. | Kent Police
            The Older People’s Commissioner may wish to take this up. | Older People’s Commissioner
            A check on falls leads to a conversation. Dale Hospitals NHS Trust to write it down. | Dale Hospitals NHS Trust
            Bring the five police logs onto one screen. Begin with health visitors and workers. | ''
            Within the next year Kent Police should recruit helpers. | Kent Police
            By March 2025 Kent County Council must report. | Kent County Council
            The partnership’s page should be rewritten. Deal Safety Partnership staff should try it. | Deal Safety Partnership
            Kent Police officers should knock twice. | Kent Police
            Kent Police and the Kent Health and Wellbeing Board should ask. | Kent Police; Kent Health and Wellbeing Board
            It is recommended that Deal General Hospital open a room for it. | Deal General Hospital
            That Deal Advice Line be paid for by Kent County Council. | Kent County Council
            The Panel invites the Kent Family Justice Board to consider it. | Kent Family Justice Board
            Carers should be offered an assessment. The offer should be recorded. | ''
            """)
    void namesThoseWhoAreToAct(String recommendation, String names) {
        assertThat(Subject.of(recommendation).stream().map(Addressee::asPrinted).collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }
}
