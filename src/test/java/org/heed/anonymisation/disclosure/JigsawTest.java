package org.heed.anonymisation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heed.review.ReviewKey;
import org.heed.text.RawText;
import org.junit.jupiter.api.Test;

class JigsawTest {

    @Test
    void countsTheReviewsThatShareAllThatIsRecordedAndSaysWhatTellsOneApart() {
        List<DeathTraits> library = List.of(
                review("a", Map.of(Trait.AREA, "ashlow", Trait.YEAR, "2020", Trait.RELATIONSHIP, "husband")),
                review("b", Map.of(Trait.AREA, "ashlow", Trait.YEAR, "2020", Trait.RELATIONSHIP, "husband")),
                review("c", Map.of(Trait.AREA, "ashlow", Trait.YEAR, "2021", Trait.RELATIONSHIP, "husband")));

        List<JigsawLine> lines = new Jigsaw(library, 2).lines();

        assertThat(lines).extracting(JigsawLine::smallestGroup).containsExactly(2, 2, 1);
        assertThat(lines.get(0).enough()).isEmpty();
        assertThat(lines.get(2).enough()).containsExactly(Trait.YEAR);
    }

    @Test
    void tellsTheMostThatLeavesAThresholdOfReviewsAlike() {
        Map<Trait, String> march =
                Map.of(Trait.AREA, "ashlow", Trait.MONTH, "march 2020", Trait.YEAR, "2020", Trait.REGION, "North West");
        Map<Trait, String> june =
                Map.of(Trait.AREA, "ashlow", Trait.MONTH, "june 2020", Trait.YEAR, "2020", Trait.REGION, "North West");
        Map<Trait, String> elsewhere = Map.of(
                Trait.AREA, "marlbeck", Trait.MONTH, "june 2020", Trait.YEAR, "2020", Trait.REGION, "North West");
        List<DeathTraits> library = List.of(review("a", march), review("b", june), review("c", elsewhere));

        assertThat(new Jigsaw(library, 1).lines())
                .extracting(JigsawLine::allowed)
                .containsOnly(Generalisation.AS_RECORDED);
        assertThat(new Jigsaw(library, 2).lines())
                .extracting(JigsawLine::allowed)
                .containsExactly(Generalisation.YEAR_ONLY, Generalisation.YEAR_ONLY, Generalisation.REGION);
        assertThat(new Jigsaw(library, 3).lines())
                .extracting(JigsawLine::allowed)
                .containsOnly(Generalisation.REGION);
    }

    @Test
    void saysWhenTheLibraryIsTooSmallForTheThreshold() {
        JigsawLine line = new Jigsaw(List.of(review("a", Map.of(Trait.YEAR, "2020"))), 5)
                .lines()
                .getFirst();

        assertThat(line.allowed()).isEqualTo(Generalisation.NEITHER_WHEN_NOR_WHERE);
        assertThat(line.isReached()).isFalse();
    }

    @Test
    void putsAgesIntoTenYearBandsOpenAtBothEnds() {
        assertThat(List.of(16, 24, 25, 34, 35, 74, 75, 91))
                .extracting(TraitReader::band)
                .containsExactly(
                        "under 25",
                        "under 25",
                        "25 to 34",
                        "25 to 34",
                        "35 to 44",
                        "65 to 74",
                        "75 or over",
                        "75 or over");
    }

    @Test
    void tellsHowAPersonDiedOnlyFromSentencesAboutTheDeath() {
        assertThat(MannerOfDeath.in(List.of(
                        new RawText("He had punched her in 2018 and 2019. She was stabbed to death at home."),
                        new RawText("The cause of death was a knife wound."))))
                .hasValue(MannerOfDeath.SHARP);
        assertThat(MannerOfDeath.in(List.of(new RawText("He had punched her in 2018."))))
                .isEmpty();
    }

    private static DeathTraits review(String key, Map<Trait, String> recorded) {
        return new DeathTraits(new ReviewKey(key), recorded);
    }
}
