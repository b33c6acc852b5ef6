package org.heed.pipeline.keeping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.fact.Facts.Fact;
import org.heed.pipeline.Reading;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// What a second reading gives, with every value that it would have blanked carried over from the first, and a
/// notice for each of them.
record CarriedOver(Facts facts, Ledger ledger, List<Problem> notices) {

    /// A recommendation that was cut differently still holds most of the other's words.
    private static final double SAME_ONE = 0.5;

    static CarriedOver of(Facts earlierFacts, Ledger earlier, Reading reading) {
        List<Problem> notices = new ArrayList<>();
        Map<FactName, Fact> stated = new EnumMap<>(FactName.class);
        stated.putAll(reading.facts().stated());
        for (FactName name : FactName.values()) {
            Fact before = earlierFacts.stated().get(name);
            Fact now = stated.get(name);
            if (before != null
                    && (now == null || (now.value().isBlank() && !before.value().isBlank()))) {
                stated.put(name, before);
                notices.add(notice("", before.source().page(), "the fact " + name.contractName()));
            }
        }
        OptionalInt declared = reading.ledger().declaredCount();
        if (declared.isEmpty() && earlier.declaredCount().isPresent()) {
            declared = earlier.declaredCount();
            notices.add(notice("", 0, "the number of recommendations that the report declares"));
        }
        List<Recommendation> all = recommendations(earlier, reading.ledger(), notices);
        return new CarriedOver(
                new Facts(stated), new Ledger(declared, all, reading.ledger().problems()), List.copyOf(notices));
    }

    private static List<Recommendation> recommendations(Ledger earlier, Ledger now, List<Problem> notices) {
        List<Recommendation> all = new ArrayList<>(now.recommendations());
        Map<Integer, Recommendation> matched = new HashMap<>();
        List<Recommendation> lost = new ArrayList<>();
        for (Recommendation before : earlier.recommendations()) {
            Optional<Integer> same = same(before, all, matched);
            same.ifPresentOrElse(index -> matched.put(index, before), () -> lost.add(before));
        }
        matched.forEach((index, before) -> all.set(index, filled(before, all.get(index), notices)));
        for (Recommendation before : lost) {
            all.add(before);
            notices.add(notice(
                    before.number(), before.place().page(), "a whole recommendation, which now stands at the end"));
        }
        return List.copyOf(all);
    }

    /// The recommendation of the new reading that is this one: of the same number, else of nearly the same words.
    private static Optional<Integer> same(
            Recommendation before, List<Recommendation> all, Map<Integer, Recommendation> matched) {
        double best = 0;
        int found = -1;
        for (int i = 0; i < all.size(); i++) {
            if (!matched.containsKey(i)) {
                double alike = alike(before, all.get(i));
                if (alike > best) {
                    best = alike;
                    found = i;
                }
            }
        }
        return best >= SAME_ONE ? Optional.of(found) : Optional.empty();
    }

    private static double alike(Recommendation before, Recommendation now) {
        boolean sameNumber = !before.number().isEmpty() && before.number().equals(now.number());
        boolean oneIsBlank = before.text().isEmpty() || now.text().isEmpty();
        double words = EarlierEdition.alike(EarlierEdition.words(before), EarlierEdition.words(now));
        return sameNumber && (oneIsBlank || words > 0) ? 1 + words : words;
    }

    private static Recommendation filled(Recommendation before, Recommendation now, List<Problem> notices) {
        Keeping keeping = new Keeping(now, notices);
        boolean noText = keeping.keeps(now.text().isEmpty() && !before.text().isEmpty(), "the words");
        boolean noAddressees =
                keeping.keeps(now.addressees().isEmpty() && !before.addressees().isEmpty(), "the addressees");
        boolean noLevel =
                keeping.keeps(now.level() == Level.NOT_RECORDED && before.level() != Level.NOT_RECORDED, "the level");
        boolean noItems =
                keeping.keeps(now.subItems().isEmpty() && !before.subItems().isEmpty(), "the sub-items");
        boolean noPlaces = keeping.keeps(
                now.occurrences().isEmpty() && !before.occurrences().isEmpty(), "the places where it is printed");
        return new Recommendation(
                keeping.filled(before.number(), now.number(), "the number"),
                now.number().isEmpty() ? before.sortKey() : now.sortKey(),
                keeping.filled(before.parent(), now.parent(), "the number above it"),
                noText ? before.text() : now.text(),
                noItems ? before.subItems() : now.subItems(),
                noAddressees ? before.addressees() : now.addressees(),
                noLevel ? before.level() : now.level(),
                noText ? before.place() : now.place(),
                noPlaces ? before.occurrences() : now.occurrences(),
                plan(before.action(), now.action(), keeping),
                now.confidence(),
                now.reasons());
    }

    private static PlannedAction plan(PlannedAction before, PlannedAction now, Keeping keeping) {
        return new PlannedAction(
                keeping.filled(before.scope(), now.scope(), "the plan's scope"),
                keeping.filled(before.action(), now.action(), "the plan's action"),
                keeping.filled(before.lead(), now.lead(), "the plan's lead"),
                keeping.filled(before.milestones(), now.milestones(), "the plan's milestones"),
                keeping.filled(before.targetDate(), now.targetDate(), "the plan's target date"),
                keeping.filled(before.completion(), now.completion(), "the plan's completion"),
                keeping.filled(before.outcome(), now.outcome(), "the plan's outcome"));
    }

    /// Notes for one recommendation what would have been blanked.
    private record Keeping(Recommendation recommendation, List<Problem> notices) {

        boolean keeps(boolean wouldBeBlanked, String what) {
            if (wouldBeBlanked) {
                notices.add(
                        notice(recommendation.number(), recommendation.place().page(), what));
            }
            return wouldBeBlanked;
        }

        String filled(String before, String now, String what) {
            return keeps(now.isBlank() && !before.isBlank(), what) ? before : now;
        }
    }

    private static Problem notice(String about, int page, String what) {
        return new Problem(
                ProblemKind.KEPT_FROM_EARLIER_READING,
                page,
                about,
                "A later reading did not find " + what + ", which an earlier reading had found. The earlier finding was"
                        + " kept: please check it against the page.");
    }
}
