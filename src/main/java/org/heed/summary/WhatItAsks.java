package org.heed.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.recommendation.Level;

/// Says how many recommendations there are, to whom, at which level, and about what. Every number is counted from
/// the recommendations that the sentence rests on.
final class WhatItAsks {

    /// More names than a reader keeps in mind make a sentence hard.
    private static final int MOST_BODIES = 3;

    private static final int MOST_THEMES = 3;
    /// Bodies whose names are common nouns: "the Home Office", "the Safer Ashlow Partnership".
    private static final Pattern NEEDS_ARTICLE = Pattern.compile(
            "(?!(?i)(?:the|all|any|each|every|nhs|his|her)\\b)(?:.*\\b(?:Partnership|Board|Trust|Service|Office|Centre|Department|Commissioner|Group|Ministry|Authority|Commission|Agency|Forum|Panel|Team|Committee|Secretary)|(?:Office|Department|Ministry|College|Royal College|London Borough|Secretary|Chief Constable) (?:of|for)\\b.*)");

    private final List<SafeRecommendation> asked;
    private final SafePassages passages;
    private final Predicate<String> isSafe;
    private final boolean isConcern;

    /// `isConcern` is true for a coroner's report, which raises concerns and recommends nothing.
    WhatItAsks(List<SafeRecommendation> asked, SafePassages passages, Predicate<String> isSafe, boolean isConcern) {
        this.asked = asked;
        this.passages = passages;
        this.isSafe = isSafe;
        this.isConcern = isConcern;
    }

    List<SummarySentence> sentences() {
        if (asked.isEmpty()) {
            return List.of();
        }
        List<SummarySentence> all = new ArrayList<>();
        howMany().ifPresent(all::add);
        toWhom().ifPresent(all::add);
        levels().ifPresent(all::add);
        aboutWhat().ifPresent(all::add);
        return List.copyOf(all);
    }

    private Optional<SummarySentence> howMany() {
        String count = Counted.number(asked.size());
        String words = isConcern
                ? "The report raises " + count + (asked.size() == 1 ? " concern." : " concerns.")
                : "The review makes " + count + (asked.size() == 1 ? " recommendation." : " recommendations.");
        return sentence(words, asked);
    }

    private Optional<SummarySentence> toWhom() {
        Map<String, List<SafeRecommendation>> byBody = new LinkedHashMap<>();
        asked.forEach(each -> Set.copyOf(each.addressees()).stream()
                .filter(body -> !body.isBlank() && isSafe.test(body))
                .sorted()
                .forEach(body ->
                        byBody.computeIfAbsent(body, any -> new ArrayList<>()).add(each)));
        List<String> main = mainBodies(byBody);
        if (main.isEmpty()) {
            return Optional.empty();
        }
        Set<Citation> citations = new LinkedHashSet<>();
        main.forEach(body -> byBody.getOrDefault(body, List.of())
                .forEach(each -> passages.near(each.place(), body).ifPresent(citations::add)));
        return made(addressed(main, byBody), citations);
    }

    /// Those that more than one recommendation is addressed to, or else the first that are named.
    private static List<String> mainBodies(Map<String, List<SafeRecommendation>> byBody) {
        List<String> largest = largest(byBody, MOST_BODIES);
        List<String> several = largest.stream()
                .filter(body -> byBody.getOrDefault(body, List.of()).size() > 1)
                .toList();
        return several.isEmpty() ? largest : several;
    }

    private String addressed(List<String> main, Map<String, List<SafeRecommendation>> byBody) {
        String they = asked.size() == 1 ? "It is" : "They are";
        String among = byBody.size() > main.size() ? ", among others." : ".";
        boolean isAll = main.stream()
                .allMatch(body -> byBody.getOrDefault(body, List.of()).size() == asked.size());
        if (isAll || byBody.getOrDefault(main.getFirst(), List.of()).size() == 1) {
            String all = isAll && asked.size() > 1 ? "All are" : they;
            return all + " addressed to "
                    + Counted.list(main.stream().map(WhatItAsks::the).toList()) + among;
        }
        List<String> counted = main.stream()
                .map(body ->
                        the(body) + " (" + byBody.getOrDefault(body, List.of()).size() + ")")
                .toList();
        return "They are addressed above all to " + Counted.list(counted) + ".";
    }

    private static String the(String body) {
        return NEEDS_ARTICLE.matcher(body).matches() ? "the " + body : body;
    }

    private Optional<SummarySentence> levels() {
        Map<Level, List<SafeRecommendation>> byLevel = new EnumMap<>(Level.class);
        asked.stream()
                .filter(each -> each.level() != Level.NOT_RECORDED)
                .forEach(each -> byLevel.computeIfAbsent(each.level(), any -> new ArrayList<>())
                        .add(each));
        if (byLevel.isEmpty() || asked.size() == 1 || isConcern) {
            return Optional.empty();
        }
        List<String> counted = byLevel.entrySet().stream()
                .map(entry -> Counted.number(entry.getValue().size()) + " " + who(entry.getKey()))
                .toList();
        List<SafeRecommendation> counting =
                byLevel.values().stream().flatMap(List::stream).toList();
        int one = byLevel.values().iterator().next().size();
        String words = one == asked.size()
                ? "All are " + who(byLevel.keySet().iterator().next())
                : Counted.capital(Counted.list(counted)).replaceFirst(" (?=for )", one == 1 ? " is " : " are ");
        return sentence(words + ".", counting);
    }

    private static String who(Level level) {
        return switch (level) {
            case PANEL -> "for the partnership or for several agencies";
            case SINGLE_AGENCY -> "for one agency";
            case NATIONAL -> "for a national body";
            case NOT_RECORDED -> "for whom is not recorded";
        };
    }

    private Optional<SummarySentence> aboutWhat() {
        Map<String, List<SafeRecommendation>> byTheme = new LinkedHashMap<>();
        for (AskedTheme theme : AskedTheme.values()) {
            List<SafeRecommendation> about = asked.stream()
                    .filter(each -> theme.isIn(each.text().words()))
                    .toList();
            if (about.size() > 1) {
                byTheme.put(theme.words(), about);
            }
        }
        List<String> main = largest(byTheme, MOST_THEMES);
        if (main.isEmpty()) {
            return Optional.empty();
        }
        List<String> counted = main.stream()
                .map(theme ->
                        theme + " (" + byTheme.getOrDefault(theme, List.of()).size() + ")")
                .toList();
        List<SafeRecommendation> about = main.stream()
                .flatMap(theme -> byTheme.getOrDefault(theme, List.of()).stream())
                .distinct()
                .toList();
        String verb = isConcern ? "They speak of " : "They speak most of ";
        return sentence(verb + Counted.list(counted) + ".", about);
    }

    private static List<String> largest(Map<String, List<SafeRecommendation>> groups, int most) {
        Comparator<Map.Entry<String, List<SafeRecommendation>>> bySize =
                Comparator.comparingInt(entry -> -entry.getValue().size());
        return groups.entrySet().stream()
                .sorted(bySize)
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<SummarySentence> sentence(String words, List<SafeRecommendation> about) {
        Set<Citation> citations = new LinkedHashSet<>();
        about.forEach(each -> passages.beginning(each.place()).ifPresent(citations::add));
        return made(words, citations);
    }

    private Optional<SummarySentence> made(String words, Set<Citation> citations) {
        boolean isFit = !citations.isEmpty() && isSafe.test(words) && Restraint.allows(words);
        return isFit
                ? Optional.of(new SummarySentence(SummaryPart.WHAT_IT_ASKS, words, List.copyOf(citations)))
                : Optional.empty();
    }
}
