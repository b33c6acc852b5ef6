package org.heed.coding.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.heed.coding.framework.Code;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final int NONE = Ratings.MISSING;

    @Test
    void cohensKappaIsThatOfCohensOwnArithmetic() {
        // 50 units, 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: the textbook table with kappa 0.4.
        List<List<Integer>> units = new ArrayList<>();
        add(units, 20, 1, 1);
        add(units, 5, 1, 0);
        add(units, 10, 0, 1);
        add(units, 15, 0, 0);

        Agreement agreement = Agreement.of(ratings(2, 2, units));

        assertThat(agreement.cohen().value().orElseThrow()).isCloseTo(0.4, within(1e-9));
        assertThat(agreement.percent().value().orElseThrow()).isCloseTo(0.7, within(1e-9));
        assertThat(agreement.specific().value().orElseThrow()).isCloseTo(40.0 / 55, within(1e-9));
        assertThat(agreement.prevalence().value().orElseThrow()).isCloseTo(0.55, within(1e-9));
    }

    @Test
    void fleissKappaIsThatOfTheWorkedExampleOfTenSubjectsAndFourteenRaters() {
        int[][] counts = {
            {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
            {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
        };
        List<List<Integer>> units = new ArrayList<>();
        for (int[] row : counts) {
            List<Integer> unit = new ArrayList<>();
            for (int label = 0; label < row.length; label++) {
                for (int i = 0; i < row[label]; i++) {
                    unit.add(label);
                }
            }
            units.add(unit);
        }

        assertThat(Agreement.of(ratings(5, 14, units)).fleiss().value().orElseThrow())
                .isCloseTo(0.210, within(0.0005));
    }

    @Test
    void alphaIsThatOfKrippendorffsExampleWithFourObserversAndMissingLabels() {
        // Krippendorff 2011, "Computing Krippendorff's alpha-reliability", example C: nominal alpha 0.743.
        int[][] observers = {
            {1, 2, 3, 3, 2, 1, 4, 1, 2, NONE, NONE, NONE},
            {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NONE, 3},
            {NONE, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NONE},
            {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NONE}
        };
        List<List<Integer>> units = new ArrayList<>();
        for (int unit = 0; unit < observers[0].length; unit++) {
            List<Integer> labels = new ArrayList<>();
            for (int[] observer : observers) {
                labels.add(observer[unit]);
            }
            units.add(labels);
        }

        assertThat(Agreement.of(ratings(6, 4, units)).alpha().value().orElseThrow())
                .isCloseTo(0.743, within(0.0005));
    }

    @Test
    void alphaOfTwoObserversAndTwoValuesIsThatOfKrippendorffsFirstExample() {
        // Krippendorff 2011, example A: ten articles, binary, alpha 0.095.
        int[] meg = {0, 1, 0, 0, 0, 0, 0, 0, 1, 0};
        int[] owen = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
        List<List<Integer>> units = new ArrayList<>();
        for (int i = 0; i < meg.length; i++) {
            units.add(List.of(meg[i], owen[i]));
        }

        assertThat(Agreement.of(ratings(2, 2, units)).alpha().value().orElseThrow())
                .isCloseTo(0.095, within(0.0005));
    }

    @Test
    void theUncodedRestFlattersPercentAndNotTheAgreementOnWhatWasCoded() {
        // The vendor's own example of peers.md: 5 coded by both, 15 by one alone, 80 by neither.
        List<List<Integer>> units = new ArrayList<>();
        add(units, 5, 1, 1);
        add(units, 15, 1, 0);
        add(units, 80, 0, 0);

        Agreement agreement = Agreement.of(ratings(2, 2, units));

        assertThat(agreement.percent().value().orElseThrow()).isCloseTo(0.85, within(1e-9));
        assertThat(agreement.specific().value().orElseThrow()).isCloseTo(0.40, within(1e-9));
    }

    @Test
    void aCodeNobodyUsedHasNoCoefficientBeyondChance() {
        List<List<Integer>> units = new ArrayList<>();
        add(units, 30, 0, 0);

        Agreement agreement = Agreement.of(ratings(2, 2, units));

        assertThat(agreement.alpha()).isEqualTo(Estimate.NONE);
        assertThat(agreement.cohen()).isEqualTo(Estimate.NONE);
        assertThat(agreement.specific()).isEqualTo(Estimate.NONE);
    }

    @Test
    void anIntervalHoldsItsValueAndIsTheSameEachTime() {
        List<Ratings.OfDocument> documents = new ArrayList<>();
        Random random = new Random(7);
        for (int document = 0; document < 30; document++) {
            List<List<Integer>> units = new ArrayList<>();
            for (int unit = 0; unit < 20; unit++) {
                int one = random.nextInt(2);
                units.add(List.of(one, random.nextInt(10) < 8 ? one : 1 - one));
            }
            documents.add(new Ratings.OfDocument("d" + document, units));
        }
        Ratings ratings = new Ratings(List.of("a", "b"), 2, documents);

        Agreement agreement = Agreement.of(ratings);

        assertThat(agreement).isEqualTo(Agreement.of(ratings));
        assertThat(agreement.alpha().low().orElseThrow()).isBetween(0.4, 0.59);
        assertThat(agreement.alpha().high().orElseThrow()).isBetween(0.61, 0.8);
    }

    @Test
    void onlyDocumentsThatTwoLookedAtCount() {
        Code code = new Code("a", "", "A", "", "", "", List.of(), "", List.of(), List.of());
        LabelledDocument both = document("d1").with("Ann", put("u1")).with("Ben", put("u1"));
        LabelledDocument one = document("d2").with("Ann", put("u2"));

        AgreementStudy study = AgreementStudy.of(List.of(both, one), List.of(code));

        assertThat(study.overall().documents()).isEqualTo(1);
        assertThat(study.lines().getFirst().agreement().alpha().value()).hasValue(1);
        assertThat(study.below(AgreementFloor.USUAL)).isEmpty();
    }

    private static LabelledDocument document(String name) {
        return new LabelledDocument(name, List.of("u1", "u2"), java.util.Map.of());
    }

    private static java.util.Map<String, java.util.Set<String>> put(String unit) {
        return java.util.Map.of(unit, java.util.Set.of("a"));
    }

    private static void add(List<List<Integer>> units, int times, int one, int other) {
        for (int i = 0; i < times; i++) {
            units.add(List.of(one, other));
        }
    }

    private static Ratings ratings(int categories, int raters, List<List<Integer>> units) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < raters; i++) {
            names.add("rater " + i);
        }
        return new Ratings(names, categories, List.of(new Ratings.OfDocument("d", units)));
    }
}
