package org.heed.tracking.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.tracking.plan.PlanChange.Kind;

/// Somebody's plan beside Heed's: each of their rows with the one of ours that it is about, and the rows of ours that
/// theirs leaves out. A row is matched by Heed's own reference, else by its number where the words do not contradict
/// it, else by its words.
public record PlanComparison(List<PlanChange> changes, List<PlanRow> leftOut) {

    /// Below this the words of one number are another recommendation's.
    private static final double NOT_OTHER = 0.4;
    /// Words without a number have to be nearly the same.
    private static final double NEARLY_SAME = 0.75;

    public static PlanComparison of(List<PlanRow> theirs, List<PlanRow> ours) {
        List<PlanChange> changes = new ArrayList<>();
        Set<PlanRow> taken = new HashSet<>();
        for (PlanRow row : theirs) {
            Optional<PlanRow> match = match(row, ours, taken);
            changes.add(match.map(found -> change(row, found, taken)).orElseGet(() -> PlanChange.unmatched(row)));
            match.ifPresent(taken::add);
        }
        return new PlanComparison(
                changes, ours.stream().filter(row -> !taken.contains(row)).toList());
    }

    public List<PlanChange> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private static PlanChange change(PlanRow theirs, PlanRow ours, Set<PlanRow> taken) {
        return taken.contains(ours) ? PlanChange.another(theirs, ours) : PlanChange.between(theirs, ours);
    }

    private static Optional<PlanRow> match(PlanRow theirs, List<PlanRow> ours, Set<PlanRow> taken) {
        Optional<PlanRow> referred = ours.stream()
                .filter(row -> !theirs.reference().isBlank() && row.reference().equals(theirs.reference()))
                .findFirst();
        return referred.or(() -> fitting(
                        theirs,
                        ours.stream().filter(row -> !taken.contains(row)).toList()))
                .or(() -> fitting(theirs, ours));
    }

    private static Optional<PlanRow> fitting(PlanRow theirs, List<PlanRow> ours) {
        List<PlanRow> numbered = ours.stream()
                .filter(row -> !number(theirs).isEmpty() && number(row).equals(number(theirs)))
                .filter(row -> theirs.words().isBlank() || likeness(theirs.words(), row.words()) >= NOT_OTHER)
                .toList();
        if (!numbered.isEmpty()) {
            return best(theirs, numbered, 0);
        }
        boolean isNumbered = !number(theirs).isEmpty();
        return theirs.words().isBlank()
                ? Optional.empty()
                : best(
                                theirs,
                                ours.stream()
                                        .filter(row ->
                                                !isNumbered || number(row).isEmpty())
                                        .toList(),
                                NEARLY_SAME)
                        .or(() -> best(theirs, ours, NEARLY_SAME));
    }

    private static Optional<PlanRow> best(PlanRow theirs, List<PlanRow> ours, double least) {
        Optional<PlanRow> best = Optional.empty();
        double highest = least;
        for (PlanRow row : ours) {
            double likeness = theirs.words().isBlank() ? 0 : likeness(theirs.words(), row.words());
            boolean isSameLead = !theirs.plan().lead().isBlank()
                    && plain(theirs.plan().lead()).equals(plain(row.plan().lead()));
            double fit = likeness + (isSameLead && likeness >= least ? 1 : 0);
            if (best.isEmpty() ? fit >= highest : fit > highest) {
                best = Optional.of(row);
                highest = fit;
            }
        }
        return best;
    }

    /// "Recommendation 4.2", "Rec 4.2." and "4.2" are one number.
    private static String number(PlanRow row) {
        return plain(row.number()).replaceAll("^rec(?:ommendation)?s?\\b", "").replace(" ", "");
    }

    /// The share of words that both have, 0 to 1.
    private static double likeness(String one, String other) {
        Set<String> mine = words(one);
        Set<String> theirs = words(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        long common = mine.stream().filter(theirs::contains).count();
        return 2.0 * common / (mine.size() + theirs.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
