package org.heed.recommendation.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Recommendation;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.text.SortKey;

/// Tells which problems of a reading people have settled by correcting it, and which are new since. A problem about
/// a recommendation that stands as it was read stays.
record SettledProblems(Ledger read, CorrectedLedger corrected) {

    boolean isSettled(Problem problem) {
        if (read.recommendations().equals(corrected.ledger().recommendations())) {
            return false;
        }
        return switch (problem.kind()) {
            case NOTHING_FOUND -> !now().isEmpty();
            case DECLARED_COUNT_MISMATCH ->
                now().size() != read.recommendations().size();
            case NUMBER_GAP -> isGapFilled(problem.about());
            case DUPLICATE_NUMBER -> numbered(problem.about()).size() < 2;
            case NO_ADDRESSEE ->
                numbered(problem.about()).stream()
                        .noneMatch(each -> each.addressees().isEmpty());
            case NEEDS_REVIEW -> addressees().noneMatchNeedingReview(problem.about());
            case DEFUNCT_OR_RENAMED_ADDRESSEE -> !addressees().names().contains(problem.about());
            case NO_ACTION_VERB,
                    SELF_DECLARED_REPEAT,
                    MISSING_FROM_ACTION_PLAN,
                    ADDRESSEE_CONFLICT,
                    INCOMPLETE_PLAN,
                    WORDING_DIFFERS -> numbered(problem.about()).isEmpty();
            default -> false;
        };
    }

    /// What is wrong only since people corrected the reading.
    List<Problem> seenSince() {
        List<Problem> problems = new ArrayList<>();
        miscount().ifPresent(problems::add);
        for (Correction correction : corrected.adrift()) {
            problems.add(new Problem(
                    ProblemKind.CORRECTION_ADRIFT,
                    0,
                    "correction " + correction.number(),
                    "What " + correction.signature().by() + " had " + correction.name()
                            + " does not stand in the review any more in these words. The correction is kept and changes"
                            + " nothing. Make it again where it belongs, or take it back."));
        }
        return problems;
    }

    private Optional<Problem> miscount() {
        OptionalInt declared = read.declaredCount();
        int found = now().size();
        boolean isNew = found != read.recommendations().size();
        return isNew && declared.isPresent() && declared.getAsInt() != found
                ? Optional.of(Problem.of(
                        ProblemKind.DECLARED_COUNT_MISMATCH,
                        "The report says that it makes " + declared.getAsInt() + " recommendations; there are " + found
                                + " after what people corrected. Check the list against the document."))
                : Optional.empty();
    }

    private List<Recommendation> now() {
        return corrected.ledger().recommendations();
    }

    private List<Recommendation> numbered(String number) {
        return now().stream().filter(each -> each.number().equals(number)).toList();
    }

    /// True when a number that was not read has come to stand between the two that a gap was seen between, or the
    /// first of them is gone.
    private boolean isGapFilled(String before) {
        if (numbered(before).isEmpty()) {
            return true;
        }
        Set<SortKey> earlier =
                read.recommendations().stream().map(Recommendation::sortKey).collect(Collectors.toSet());
        SortKey from = SortKey.of(before);
        Optional<SortKey> to =
                earlier.stream().filter(key -> key.compareTo(from) > 0).min(SortKey::compareTo);
        Predicate<SortKey> isBetween = key -> key.compareTo(from) > 0
                && to.map(last -> key.compareTo(last) < 0).orElse(false);
        return now().stream().map(Recommendation::sortKey).anyMatch(isBetween);
    }

    private Addressed addressees() {
        return new Addressed(
                now().stream().flatMap(each -> each.addressees().stream()).toList());
    }

    private record Addressed(List<Addressee> all) {

        Set<String> names() {
            return all.stream().map(Addressee::asPrinted).collect(Collectors.toSet());
        }

        boolean noneMatchNeedingReview(String name) {
            return all.stream()
                    .noneMatch(each -> each.needsReview() && each.asPrinted().equals(name));
        }
    }
}
