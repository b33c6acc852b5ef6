package org.heed.recommendation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.cue.Run;
import org.heed.recommendation.gather.Gathered;
import org.heed.recommendation.gather.Numbers;
import org.heed.recommendation.list.DraftList;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// Gaps and duplicates in the printed numbers, run by run: numbers with the same stem ("17.2.") in one list are
/// one run, and a run that starts again at one is a new run.
final class Numbering implements Check {

    /// A jump wider than this is another numbering, not a gap.
    private static final int WIDEST_GAP = 5;

    @Override
    public List<Problem> problems(Findings findings) {
        List<Problem> problems = new ArrayList<>();
        for (List<Recommendation> run : runs(findings)) {
            duplicates(run, problems);
            gaps(run, problems);
        }
        return problems;
    }

    private static List<List<Recommendation>> runs(Findings findings) {
        Map<String, List<Recommendation>> runs = new LinkedHashMap<>();
        Map<String, Integer> restarts = new HashMap<>();
        for (int i = 0; i < findings.recommendations().size(); i++) {
            Recommendation recommendation = findings.recommendations().get(i);
            OptionalInt last = Run.last(recommendation.number());
            if (last.isEmpty()) {
                continue;
            }
            Gathered gathered = findings.gathered().get(i);
            DraftList list = gathered.mainPrinting().list();
            String stem = Run.stem(recommendation.number()) + script(recommendation.number()) + "/" + list.where()
                    + list.isPlan();
            List<Recommendation> sofar = runs.getOrDefault(stem + "#" + restarts.getOrDefault(stem, 0), List.of());
            boolean hasOne = sofar.stream().anyMatch(r -> Run.last(r.number()).orElse(0) == 1);
            boolean beginsAnew = sofar.size() > 1
                    || sofar.stream()
                            .anyMatch(r -> r.level() != recommendation.level()
                                    || isOfOtherBody(around(r, findings), around(recommendation, findings)));
            if (last.getAsInt() == 1 && hasOne && beginsAnew) {
                restarts.merge(stem, 1, Integer::sum);
            }
            runs.computeIfAbsent(stem + "#" + restarts.getOrDefault(stem, 0), key -> new ArrayList<>())
                    .add(recommendation);
        }
        return List.copyOf(runs.values());
    }

    /// (ii) and 2 are not of one count.
    private static String script(String number) {
        return number.chars().anyMatch(Character::isDigit) ? "1" : "i";
    }

    /// Under the heading of another body numbers begin anew, even after one recommendation.
    private static boolean isOfOtherBody(List<Addressee> before, List<Addressee> here) {
        return !before.equals(here) && here.stream().anyMatch(named -> named.source() == AddresseeSource.HEADING);
    }

    /// Who is named around a recommendation, whoever its own words name.
    private static List<Addressee> around(Recommendation recommendation, Findings findings) {
        int at = findings.recommendations().indexOf(recommendation);
        return findings.gathered().get(at).main().addressees();
    }

    private static void duplicates(List<Recommendation> run, List<Problem> problems) {
        Map<String, Recommendation> seen = new HashMap<>();
        for (Recommendation recommendation : run) {
            String number = Numbers.bare(recommendation.number());
            if (seen.put(number, recommendation) != null) {
                problems.add(new Problem(
                        ProblemKind.DUPLICATE_NUMBER,
                        recommendation.place().page(),
                        recommendation.number(),
                        "Two different recommendations carry the number " + recommendation.number() + "."));
            }
        }
    }

    private static void gaps(List<Recommendation> run, List<Problem> problems) {
        List<Recommendation> sorted = new ArrayList<>(run);
        sorted.sort(Comparator.comparingInt(one -> Run.last(one.number()).orElseThrow()));
        for (int i = 1; i < sorted.size(); i++) {
            int before = Run.last(sorted.get(i - 1).number()).orElseThrow();
            int here = Run.last(sorted.get(i).number()).orElseThrow();
            if (here > before + 1 && here - before <= WIDEST_GAP) {
                problems.add(new Problem(
                        ProblemKind.NUMBER_GAP,
                        sorted.get(i).place().page(),
                        sorted.get(i - 1).number(),
                        "The numbers go from " + sorted.get(i - 1).number() + " to "
                                + sorted.get(i).number()
                                + ". Check whether the report leaves a number out or Heed missed a recommendation."));
            }
        }
    }
}
