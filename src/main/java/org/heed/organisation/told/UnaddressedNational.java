package org.heed.organisation.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.fact.FactName;
import org.heed.fact.FactStore;
import org.heed.fact.Facts;
import org.heed.organisation.AddresseeState;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationStore;
import org.heed.review.Edition;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;

/// Recommendations made at national level in which no body is named, or none that anybody can tell: nobody was told,
/// and yet they wait for a nation's answer.
final class UnaddressedNational {

    private UnaddressedNational() {}

    /// The tellings with those of national recommendations that have none, review by review, the newest first.
    static List<Telling> among(Database database, List<Telling> tellings) {
        return database.consistently(() -> {
            Map<ReviewKey, List<Telling>> told = new HashMap<>();
            tellings.forEach(each -> told.computeIfAbsent(each.review(), any -> new ArrayList<>())
                    .add(each));
            Map<Edition, Map<Level, Integer>> counts = new RecommendationStore(database).counts();
            List<Telling> all = new ArrayList<>();
            for (Review review : new ReviewStore(database).all().reversed()) {
                List<Telling> ofReview = told.getOrDefault(review.key(), List.of());
                boolean anyNational =
                        counts.getOrDefault(review.current(), Map.of()).containsKey(Level.NATIONAL);
                all.addAll(anyNational ? inOrder(database, review.current(), ofReview) : ofReview);
            }
            return List.copyOf(all);
        });
    }

    private static List<Telling> inOrder(Database database, Edition edition, List<Telling> told) {
        List<Recommendation> ledger =
                new RecommendationStore(database).ledger(edition).recommendations();
        Facts facts = new FactStore(database).facts(edition);
        List<Telling> all = new ArrayList<>();
        for (int position = 1; position <= ledger.size(); position++) {
            int here = position;
            List<Telling> tellings =
                    told.stream().filter(each -> each.recommendation() == here).toList();
            all.addAll(tellings);
            Recommendation asked = ledger.get(position - 1);
            if (tellings.isEmpty() && asked.level() == Level.NATIONAL) {
                all.add(toNobody(edition, position, asked, facts));
            }
        }
        return all;
    }

    private static Telling toNobody(Edition edition, int position, Recommendation asked, Facts facts) {
        String printed = String.join(
                "; ", asked.addressees().stream().map(Addressee::asPrinted).toList());
        return new Telling(
                edition.review(),
                edition.number(),
                position,
                asked.number(),
                Level.NATIONAL,
                printed,
                AddresseeState.UNKNOWN,
                0,
                "",
                "",
                "",
                false,
                facts.value(FactName.PUBLISHED).orElse(""),
                facts.value(FactName.AREA).orElse(""));
    }
}
