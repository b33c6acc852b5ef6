package org.heed.analysis.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heed.analysis.AnalysedReview;
import org.heed.analysis.Counted;
import org.heed.analysis.Dimensions;
import org.heed.analysis.Observation;
import org.heed.analysis.Source;
import org.heed.coding.CaseAttribute;
import org.heed.coding.CaseAttributeStore;
import org.heed.coding.Coding;
import org.heed.coding.CodingStore;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.fact.FactName;
import org.heed.fact.FactStore;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationStore;
import org.heed.review.Edition;
import org.heed.review.Review;
import org.heed.review.ReviewKind;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;

/// Gathers what is known about the reviews of a library: their facts, what coders noted of the cases, their codings
/// in one framework and what they recommend.
final class ReviewGatherer {

    private static final Pattern POSITION = Pattern.compile("(\\d+)$");

    private final Database database;
    private final FrameworkShelf shelf;
    private final AreaRegions regions = new AreaRegions();

    ReviewGatherer(Database database, FrameworkShelf shelf) {
        this.database = database;
        this.shelf = shelf;
    }

    /// The current edition of every review, with its codings in the framework.
    List<AnalysedReview> reviews(Framework themes) {
        return database.consistently(() -> {
            Map<Edition, Map<FactName, String>> facts = new FactStore(database).values();
            Map<String, List<Coding>> codings = codings();
            Map<String, List<CaseAttribute>> noted = new HashMap<>();
            new CaseAttributeStore(database)
                    .current()
                    .forEach(each -> noted.computeIfAbsent(each.document(), key -> new ArrayList<>())
                            .add(each));
            CodedMentions mentions = new CodedMentions(shelf, themes);
            AskedBodies asked = new AskedBodies(database);
            List<AnalysedReview> all = new ArrayList<>();
            for (Review review : new ReviewStore(database).all()) {
                String key = review.key().value();
                StatedFacts stated = new StatedFacts(facts.getOrDefault(review.current(), Map.of()), regions);
                List<Observation> observations =
                        new ArrayList<>(attributes(stated, noted.getOrDefault(key, List.of())));
                List<Coding> ofReview = codings.getOrDefault(key, List.of());
                observations.addAll(mentions.mentions(ofReview));
                observations.addAll(
                        recommendations(review, stated, new Asked(mentions.recommendations(ofReview), asked)));
                all.add(new AnalysedReview(key, title(review, stated), observations));
            }
            return all;
        });
    }

    /// The words that themes were coded on, in safe words, by where they stand; the longest of a passage.
    Map<Source, String> quotations(Framework themes) {
        CodedMentions mentions = new CodedMentions(shelf, themes);
        Map<Source, String> quotations = new LinkedHashMap<>();
        codings()
                .forEach((document, all) -> all.stream()
                        .filter(each -> mentions.counted(each).isPresent())
                        .forEach(each -> quotations.merge(
                                new Source(document, each.quote().passage()),
                                each.quote().words(),
                                (one, other) -> one.length() >= other.length() ? one : other)));
        return quotations;
    }

    private Map<String, List<Coding>> codings() {
        Map<String, List<Coding>> byDocument = new LinkedHashMap<>();
        new CodingStore(database)
                .all().stream()
                        .filter(Coding::stands)
                        .forEach(each -> byDocument
                                .computeIfAbsent(each.document(), key -> new ArrayList<>())
                                .add(each));
        return byDocument;
    }

    /// What a coder noted stands in place of what Heed read.
    private static List<Observation> attributes(StatedFacts stated, List<CaseAttribute> noted) {
        List<Observation> all = new ArrayList<>(NotedFacts.observations(noted));
        Set<String> keys =
                all.stream().flatMap(each -> each.values().keySet().stream()).collect(Collectors.toSet());
        stated.observations().stream()
                .filter(each -> each.values().keySet().stream().noneMatch(keys::contains))
                .forEach(all::add);
        return all;
    }

    /// What is known of the recommendations of a review: what they were coded for, by passage, and whom they address.
    private record Asked(Map<String, Map<String, Set<String>>> coded, AskedBodies bodies) {}

    private List<Observation> recommendations(Review review, StatedFacts stated, Asked known) {
        Map<Integer, Map<String, Set<String>>> byPosition = new HashMap<>();
        known.coded().forEach((passage, values) -> {
            Matcher matcher = POSITION.matcher(passage);
            if (matcher.find()) {
                byPosition.put(Integer.valueOf(matcher.group()), values);
            }
        });
        List<Observation> all = new ArrayList<>();
        for (Recommendation asked :
                new RecommendationStore(database).ledger(review.current()).recommendations()) {
            int position = all.size() + 1;
            Map<String, Set<String>> values =
                    new HashMap<>(known.bodies().of(review.key().value(), position));
            values.putAll(byPosition.getOrDefault(position, Map.of()));
            if (asked.level() != Level.NOT_RECORDED) {
                values.put(Dimensions.LEVEL.key(), Set.of(asked.level().contractName()));
            }
            stated.year().ifPresent(year -> values.put(Dimensions.ASKED_YEAR.key(), Set.of(year)));
            all.add(new Observation(Counted.RECOMMENDATIONS, values, "recommendation-" + position));
        }
        return all;
    }

    private static String title(Review review, StatedFacts stated) {
        String kind = review.kind() == ReviewKind.OTHER
                ? "Review of another kind"
                : review.kind().name();
        return kind + ", "
                + stated.value(FactName.AREA).orElse("area not recorded") + ", "
                + stated.year().orElse("year not recorded");
    }
}
