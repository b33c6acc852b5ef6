package org.heed.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.organisation.register.RegisterFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseeResolverTest {

    private static final AddresseeResolver RESOLVER = new AddresseeResolver(RegisterFiles.shipped());

    private static final AddresseeContext INVENTED = new AddresseeContext(
            "Larkmere",
            Optional.of(LocalDate.of(2014, 5, 31)),
            "Larkmere and Dale Community Safety Partnership",
            Map.of("DVF", "Larkmere Domestic Violence Forum"),
            List.of(
                    "Larkmere District Council Adult Social Care",
                    "NHS Kent and Medway Integrated Care Board",
                    "Dale Partnership NHS Trust"),
            List.of("Kent Police", "Dale Partnership NHS Trust"),
            Map.of());

    private static String answer(String raw) {
        Resolution resolution = RESOLVER.resolve(raw, AddresseeContext.NONE);
        return resolution.names() + " " + resolution.state();
    }

    private static String answerInContext(String raw) {
        Resolution resolution = RESOLVER.resolve(raw, INVENTED);
        return resolution.names() + " " + resolution.state();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Home Office > Home Office CONFIRMED",
                "UKVI > UK Visas and Immigration CONFIRMED",
                "NOMS > HM Prison and Probation Service CONFIRMED",
                "Department of Health > Department of Health and Social Care CONFIRMED",
                "Tameside CCG > NHS Greater Manchester Integrated Care Board CONFIRMED",
                "Wexham Park Hospital > Frimley Health NHS Foundation Trust CONFIRMED",
                "Minister for Prisons > Ministry of Justice CONFIRMED",
                "The Chief Constable of Kent Police > Kent Police CONFIRMED",
                "Adult Social Care – Leeds City Council > Leeds City Council CONFIRMED",
                "Birmingham & Solihull Mental Heath NHS Trust > "
                        + "Birmingham and Solihull Mental Health NHS Foundation Trust CONFIRMED",
                "Mayor of Greater Manchester > Greater Manchester Combined Authority REVIEW",
                "Larkmere Combined Court Centre > HM Courts and Tribunals Service REVIEW",
                "Sandwell Local Authority > Sandwell Council REVIEW",
                "UK Home Care > Homecare Association REVIEW",
                "Kent Police (Public Protection Unit) > Kent Police REVIEW",
                "Wales Ambulance Service NHS Trust > Welsh Ambulance Services University NHS Trust CONFIRMED",
                "University of Nowhere and Elsewhere > University of Nowhere and Elsewhere REVIEW"
            })
    void resolvesOneBody(String raw, String expected) {
        assertThat(answer(raw)).isEqualTo(expected);
    }

    @Test
    void partsSeveralBodiesAndKeepsBodiesWithAndInTheirNames() {
        assertThat(answer("Tees, Esk and Wear Valley NHS Trust, Devon and Cornwall Police and the Home Office"))
                .isEqualTo("Tees, Esk and Wear Valley NHS Foundation Trust | Devon and Cornwall Police | Home Office"
                        + " CONFIRMED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Barts Health NHS Trust, Executive Offices, Mill House, 9 Long Street, London E1 8XX >"
                        + " Barts Health NHS Trust CONFIRMED",
                "FAO Kent Police > Kent Police CONFIRMED",
                "Larkmere Diving Club c/o Kent Police > Larkmere Diving Club REVIEW",
                "Larkmere Holdings Ltd t/a Kent Police > Kent Police REVIEW",
                "Larkmere Holdings, formerly known as Larkmere Care > Larkmere Holdings REVIEW",
                "Cabinet Secretary for Health, Social Care & Welsh Language > Welsh Government REVIEW",
                "49 Larkmere Avenue Surgery > 49 Larkmere Avenue Surgery REVIEW"
            })
    void leavesOutWhatIsPrintedAroundAName(String raw, String expected) {
        assertThat(answer(raw)).isEqualTo(expected);
    }

    @Test
    void aHospitalThatSharesItsNameIsTheOneNearTheOthersPrinted() {
        assertThat(answer("Queen Elizabeth Hospital; James Paget University Hospital"))
                .isEqualTo("The Queen Elizabeth Hospital King's Lynn NHS Foundation Trust"
                        + " | James Paget University Hospitals NHS Foundation Trust REVIEW");
    }

    @Test
    void aTrustInFrontOfASortOfBodyIsNotSwallowed() {
        assertThat(answer("North East London NHS Foundation Trust and the Clinical Commissioning Group"))
                .isEqualTo("North East London NHS Foundation Trust REVIEW");
    }

    @Test
    void aSortOfBodyIsNoBody() {
        assertThat(answer("Integrated Care Board")).isEqualTo(" UNKNOWN");
        assertThat(answer("University Health Board")).isEqualTo(" UNKNOWN");
        assertThat(answer("Larkmere Drug and Alcohol Service")).isEqualTo("Larkmere Drug and Alcohol Service REVIEW");
    }

    @Test
    void neverConfirmsTwoBodiesRunTogetherAsOne() {
        assertThat(answer("NHS England Greater Manchester Clinical Commissioning Group"))
                .isEqualTo("NHS England | NHS Greater Manchester Integrated Care Board REVIEW");
    }

    @Test
    void tellsTheNameOfTheTimeFromTodaysName() {
        Resolution resolution = RESOLVER.resolve("Highways Agency", AddresseeContext.NONE);
        assertThat(resolution.names() + " / " + resolution.namesThen())
                .isEqualTo("National Highways / Highways Agency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[REDACTED]", "Redacted", "xxxx"})
    void aNameTakenOutIsNoOrganisation(String raw) {
        assertThat(answer(raw)).isEqualTo(" REDACTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr Gwen Pritchard", "Mrs Smith", "Susan Okafor"})
    void aPersonIsNoOrganisation(String raw) {
        assertThat(answer(raw)).isEqualTo(" PERSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chief Executive", "Head of Safeguarding", "Designated Nurse"})
    void aPostWithoutABodyIsARole(String raw) {
        assertThat(answer(raw)).isEqualTo(" ROLE");
    }

    @Test
    void aGroupIsAClassOfItsOwn() {
        assertThat(answer("all agencies that have contributed to this review"))
                .isEqualTo("All contributing agencies COLLECTIVE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "The partnership > Larkmere and Dale Community Safety Partnership CONFIRMED",
                "Larkmere Community Safety Partnership > Larkmere and Dale Community Safety Partnership CONFIRMED",
                "Adult Social Care > Larkmere District Council Adult Social Care REVIEW",
                "NHS Larkmere Primary Care Trust > NHS Kent and Medway Integrated Care Board CONFIRMED",
                "Larkmere Royal Hospital NHS Foundation Trust > Larkmere Royal Hospital NHS Foundation Trust CONFIRMED",
                "DVF > Larkmere Domestic Violence Forum CONFIRMED"
            })
    void readsANameInItsReview(String raw, String expected) {
        assertThat(answerInContext(raw)).isEqualTo(expected);
    }

    @Test
    void everyAnswerHasReasons() {
        assertThat(RESOLVER.resolve("Kent Police; Home Office", AddresseeContext.NONE)
                        .reasons())
                .hasSize(2);
    }
}
