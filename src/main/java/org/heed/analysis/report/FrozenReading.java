package org.heed.analysis.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.AnalysedReview;
import org.heed.analysis.Counted;
import org.heed.analysis.Observation;
import org.heed.analysis.Sample;
import org.heed.analysis.Source;
import org.heed.analysis.context.ContextStatistics;
import org.heed.analysis.context.ContextStatistics.Line;
import org.heed.analysis.print.Withheld;

/// What was read so far of a frozen analysis.
final class FrozenReading {

    private final Map<String, String> single = new HashMap<>();
    private final List<Theme> themes = new ArrayList<>();
    private final List<AnalysedReview> reviews = new ArrayList<>();
    private final Map<Source, String> quotations = new HashMap<>();
    private final List<Line> statistics = new ArrayList<>();
    private final List<String> years = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<Withheld> withheld = new HashSet<>();
    private final List<Observation> observations = new ArrayList<>();

    String one(String name) {
        return single.getOrDefault(name, "");
    }

    void line(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split("\t", -1)) {
            words.add(plain(word));
        }
        List<String> rest = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "theme" ->
                themes.add(new Theme(rest.get(0), rest.get(1), rest.get(2), Theme.Sort.valueOf(rest.get(3))));
            case "review" -> openReview(rest);
            case "observed" -> observations.add(observation(rest));
            case "quotation" -> quotations.put(new Source(rest.get(0), rest.get(1)), rest.get(2));
            case "years" -> years.addAll(rest);
            case "statistic" -> statistics.add(statistic(rest));
            case "problem" -> problems.add(rest.getFirst());
            case "withheld" -> withheld.add(new Withheld(rest.get(0), rest.get(1), rest.get(2)));
            default -> single.put(words.getFirst(), rest.getFirst());
        }
    }

    Analysis analysis() {
        closeReview();
        Sample sample = new Sample(one("rule"), Integer.parseInt(one("population")), reviews);
        Optional<ContextStatistics> context = years.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContextStatistics(one("context"), years, statistics, problems));
        return new Analysis(
                one("title"),
                sample,
                one("framework"),
                themes,
                one("focus"),
                Integer.parseInt(one("threshold")),
                quotations,
                context,
                withheld);
    }

    private void openReview(List<String> words) {
        closeReview();
        single.put("review", words.get(0));
        single.put("review title", words.get(1));
    }

    private static Line statistic(List<String> words) {
        List<Integer> counts =
                words.subList(3, words.size()).stream().map(Integer::valueOf).toList();
        return new Line(words.get(0), words.get(1), words.get(2), counts);
    }

    private void closeReview() {
        if (single.containsKey("review")) {
            reviews.add(new AnalysedReview(one("review"), one("review title"), observations));
            observations.clear();
        }
    }

    private static Observation observation(List<String> words) {
        Map<String, Set<String>> values = new HashMap<>();
        int at = 2;
        while (at < words.size()) {
            int count = Integer.parseInt(words.get(at + 1));
            values.put(words.get(at), Set.copyOf(words.subList(at + 2, at + 2 + count)));
            at += 2 + count;
        }
        return new Observation(Counted.valueOf(words.get(0)), values, words.get(1));
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        boolean isEscaped = false;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (isEscaped) {
                plain.append(letter == 't' ? '\t' : letter == 'n' ? '\n' : letter == 'r' ? '\r' : letter);
                isEscaped = false;
            } else if (letter == '\\') {
                isEscaped = true;
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
