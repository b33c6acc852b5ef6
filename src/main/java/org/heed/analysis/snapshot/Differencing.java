package org.heed.analysis.snapshot;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.analysis.AnalysedReview;
import org.heed.analysis.Counted;
import org.heed.analysis.Table;
import org.heed.analysis.print.Earlier;
import org.heed.analysis.print.Release;
import org.heed.analysis.print.Withheld;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.AnalysisTables;
import org.heed.anonymisation.disclosure.Suppression;

/// An analysis beside one that was frozen: what subtracting one from the other would tell. What the reviews in both
/// say is taken to be the same in both.
final class Differencing {

    private final Analysis frozen;
    private final Analysis now;
    private final List<AnalysedReview> gone;
    private final List<AnalysedReview> come;

    Differencing(Analysis frozen, Analysis now) {
        this.frozen = frozen;
        this.now = now;
        this.gone = without(frozen, now);
        this.come = without(now, frozen);
    }

    /// How many reviews are in one of the two only.
    int reviews() {
        return gone.size() + come.size();
    }

    /// Whether nothing may leave: so few reviews make the difference that every figure would tell of them, or how many
    /// reviews there are is itself a number that the frozen analysis held back.
    boolean isTooClose() {
        return new Suppression(now.threshold()).isSmall(reviews()) || (come.isEmpty() && isSizeHeldBack());
    }

    private boolean isSizeHeldBack() {
        AnalysisTables then = AnalysisTables.of(frozen);
        Release shown = then.release(frozen);
        Set<Set<String>> told = Set.of(keys(now.sample().reviews()), keys(gone));
        return then.all().stream()
                .filter(table -> table.counted() == Counted.REVIEWS)
                .anyMatch(table -> Withheld.figures(table).values().stream()
                        .anyMatch(cell -> told.contains(Set.copyOf(cell.reviews()))
                                && shown.shown(table, cell).isHeldBack()));
    }

    /// The figures that may not leave beside frozen analyses.
    static Set<Withheld> told(Analysis now, List<Differencing> frozen) {
        Suppression rule = new Suppression(now.threshold());
        List<Table> tables = tables(now, now.sample().reviews());
        List<Earlier> earlier = frozen.stream().map(Differencing::earlier).toList();
        Release release = Release.beside(earlier, tables, rule);
        Set<Withheld> told = new HashSet<>();
        for (Table table : tables) {
            boolean isWhole = release.isExposed(table)
                    || earlier.stream()
                            .flatMap(each -> Stream.concat(each.gone().stream(), each.come().stream()))
                            .anyMatch(each -> each.title().equals(table.title())
                                    && rule.isSmall(each.denominators().getLast()));
            Withheld.figures(table).forEach((figure, cell) -> {
                if (isWhole || release.shown(table, cell).isHeldBack()) {
                    told.add(figure);
                }
            });
        }
        return told;
    }

    private Earlier earlier() {
        List<Table> then = tables(frozen, frozen.sample().reviews());
        Suppression rule = new Suppression(frozen.threshold());
        return new Earlier(then, Release.of(then, rule, frozen.withheld()), tables(now, gone), tables(now, come));
    }

    /// In the order of their keys, so that the same reviews are the same in all of them.
    private static List<Table> tables(Analysis analysis, List<AnalysedReview> reviews) {
        List<AnalysedReview> sorted = reviews.stream()
                .sorted(Comparator.comparing(AnalysedReview::key))
                .toList();
        return AnalysisTables.of(analysis.of(sorted)).all();
    }

    private static Set<String> keys(List<AnalysedReview> reviews) {
        return reviews.stream().map(AnalysedReview::key).collect(Collectors.toSet());
    }

    private static List<AnalysedReview> without(Analysis some, Analysis others) {
        Set<String> keys = keys(others.sample().reviews());
        return some.sample().reviews().stream()
                .filter(review -> !keys.contains(review.key()))
                .toList();
    }
}
