package org.heed.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Short names that only the review's area and date make clear.
class AddresseesOfAnAreaTest {

    private static String answer(String raw, String area, String date) {
        Optional<LocalDate> day = AddresseeRows.day(date);
        Resolution resolution = AddresseeResolver.shipped().resolve(raw, AddresseeContext.of(area, day));
        return resolution.names() + " " + resolution.state();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "the police > London Borough of Newham > Metropolitan Police Service CONFIRMED",
                "Southern Health > 'Winchester, Hampshire' >"
                        + " Hampshire and Isle of Wight Healthcare NHS Foundation Trust CONFIRMED",
                "KCC > 'Ashford, Kent' > Kent County Council CONFIRMED",
                "LBTH Adult Social Care > London Borough of Tower Hamlets > Tower Hamlets Council CONFIRMED",
                "Fire and Rescue Service > 'Ashford, Kent' > Kent Fire and Rescue Service CONFIRMED",
                "Ambulance Service > Leeds > Yorkshire Ambulance Service NHS Trust CONFIRMED",
                "Safeguarding Adults Board > 'Ashford, Kent' > Kent Safeguarding Adults Board REVIEW",
                "LSCB > Leeds > Leeds Safeguarding Children Board REVIEW",
                "CSP Chair > Leeds > Leeds Community Safety Partnership REVIEW",
                "MPS - Newham BOCU > London Borough of Newham > Metropolitan Police Service REVIEW",
                "Great Western Hospital Swindon > Swindon > Great Western Hospitals NHS Foundation Trust CONFIRMED",
                "NHS Leeds West CCG and Leeds City Council > Leeds >"
                        + " NHS West Yorkshire Integrated Care Board | Leeds City Council CONFIRMED"
            })
    void aShortNameMeansTheBodyThatServesTheArea(String raw, String area, String expected) {
        assertThat(answer(raw, area, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Children's Services > Kent County Council CONFIRMED",
                "County Council > Kent County Council CONFIRMED",
                "Borough Council > Ashford Borough Council CONFIRMED",
                "Housing Options > Ashford Borough Council CONFIRMED",
                "'Director of Public Health, Kent' > Kent County Council REVIEW"
            })
    void theCountyAnswersForCareAndTheDistrictForHousing(String raw, String expected) {
        assertThat(answer(raw, "Ashford, Kent", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Probation > 2012-05-01 > London Probation Trust CONFIRMED",
                "Probation > 2016-05-01 > London Community Rehabilitation Company REVIEW",
                "The CRC > 2016-05-01 > London Community Rehabilitation Company CONFIRMED",
                "Probation > 2023-05-01 > Probation Service CONFIRMED"
            })
    void whoSupervisesDependsOnTheDay(String raw, String date, String expected) {
        assertThat(answer(raw, "Hackney", date)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Mind > Leeds > Mind REVIEW",
                "Mind > '' > Mind CONFIRMED",
                "Northamptonshire Council > Northamptonshire > Northamptonshire County Council REVIEW",
                "County Council > Southampton > ' UNKNOWN'"
            })
    void whatMayMeanAnotherBodyThereIsLookedAt(String raw, String area, String expected) {
        assertThat(answer(raw, area, "2022-05-24")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Schools and colleges > COLLECTIVE",
                "Voluntary sector organisations > COLLECTIVE",
                "Domestic abuse services > COLLECTIVE",
                "GPs across Leeds > COLLECTIVE",
                "MARAC Coordinator > ROLE",
                "Mental Health Lead > ROLE",
                "Domestic Abuse Co-ordinator > ROLE",
                "[name of surgery removed] > REDACTED",
                "XXXX NHS Foundation Trust > REDACTED",
                "GP Practice A > REDACTED",
                "As above > UNKNOWN",
                "Lead to be identified > UNKNOWN",
                "Detective Inspector Sarah Holm > PERSON"
            })
    void whatNamesNoBodyIsAClassOfItsOwn(String raw, String state) {
        assertThat(answer(raw, "Leeds", "")).endsWith(" " + state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Kent Police and partner agencies > Kent Police REVIEW",
                "Kent Police, Larkmere Care (formerly Dale Homes) > Kent Police | Larkmere Care REVIEW"
            })
    void aBodyBesideOtherWordsIsNotLost(String raw, String expected) {
        assertThat(answer(raw, "", "")).isEqualTo(expected);
    }
}
