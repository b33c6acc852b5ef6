package org.heed.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heed.anonymisation.disclosure.Suppression;

/// Chooses the reviews of an analysis and says by what rule. The same reviews, rule and seed give the same sample.
public final class Sampler {

    private Sampler() {}

    /// Every review there is.
    public static Sample all(List<AnalysedReview> reviews) {
        return new Sample("All " + reviews.size() + " reviews in the library", reviews.size(), reviews);
    }

    /// The reviews that have one of the wanted values of each dimension. A review that does not record a dimension
    /// is left out, and the selection says how many were, unless that is too few to be told.
    public static Sample matching(List<AnalysedReview> reviews, Map<Dimension, Set<String>> wanted, Suppression rule) {
        List<AnalysedReview> chosen = new ArrayList<>();
        int unrecorded = 0;
        for (AnalysedReview review : reviews) {
            boolean lacks = wanted.keySet().stream()
                    .anyMatch(dimension -> review.values(dimension).isEmpty());
            unrecorded += lacks ? 1 : 0;
            if (wanted.entrySet().stream()
                    .allMatch(each -> review.values(each.getKey()).stream().anyMatch(each.getValue()::contains))) {
                chosen.add(review);
            }
        }
        String conditions = wanted.entrySet().stream()
                .map(each -> each.getKey().label() + " " + String.join(" or ", new TreeSet<>(each.getValue())))
                .sorted()
                .collect(Collectors.joining("; "));
        return new Sample(
                chosen.size() + " of " + reviews.size() + " reviews: " + conditions + " ("
                        + rule.apart(List.of(unrecorded)).getFirst().words()
                        + " left out because they do not record it)",
                reviews.size(),
                chosen);
    }

    /// A random sample of `size` reviews, drawn within each stratum (each combination of the dimensions' values, not
    /// recorded being one) in proportion to it, by largest remainder.
    public static Sample stratified(List<AnalysedReview> reviews, int size, List<Dimension> by, long seed) {
        Map<String, List<AnalysedReview>> strata = new TreeMap<>();
        for (AnalysedReview review : sorted(reviews)) {
            String stratum = by.stream()
                    .map(dimension -> review.values(dimension).stream()
                            .sorted()
                            .findFirst()
                            .orElse(Dimension.NOT_RECORDED))
                    .collect(Collectors.joining(" / "));
            strata.computeIfAbsent(stratum, key -> new ArrayList<>()).add(review);
        }
        int wanted = Math.min(size, reviews.size());
        Map<String, Integer> shares = shares(strata, wanted, reviews.size());
        Random random = new Random(seed);
        List<AnalysedReview> chosen = new ArrayList<>();
        strata.forEach((stratum, members) -> {
            Collections.shuffle(members, random);
            chosen.addAll(members.subList(0, shares.getOrDefault(stratum, 0)));
        });
        String dimensions = by.stream().map(Dimension::label).collect(Collectors.joining(" and "));
        return new Sample(
                "Stratified random sample of " + wanted + " of " + reviews.size() + " reviews by " + dimensions + " ("
                        + strata.size() + " strata, in proportion, seed " + seed + ")",
                reviews.size(),
                sorted(chosen));
    }

    private static Map<String, Integer> shares(Map<String, List<AnalysedReview>> strata, int wanted, int population) {
        Map<String, Integer> shares = new TreeMap<>();
        Map<String, Double> remainders = new TreeMap<>();
        strata.forEach((stratum, members) -> {
            double exact = (double) wanted * members.size() / Math.max(1, population);
            shares.put(stratum, (int) exact);
            remainders.put(stratum, exact - (int) exact);
        });
        int left = wanted - shares.values().stream().mapToInt(Integer::intValue).sum();
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(left)
                .forEach(each -> shares.merge(each.getKey(), 1, Integer::sum));
        return shares;
    }

    private static List<AnalysedReview> sorted(List<AnalysedReview> reviews) {
        return reviews.stream()
                .sorted(Comparator.comparing(AnalysedReview::key))
                .toList();
    }
}
