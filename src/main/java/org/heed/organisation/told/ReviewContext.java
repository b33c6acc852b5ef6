package org.heed.organisation.told;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.fact.Months;
import org.heed.organisation.AddresseeContext;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.gather.KnownNames;
import org.heed.structure.Outline;

/// Gathers what a review says around its addressees: its facts, the abbreviations it defines, the bodies it names
/// and those it lists as contributors.
public final class ReviewContext {

    private ReviewContext() {}

    public static AddresseeContext of(List<Outline> outlines, Facts facts, Ledger ledger) {
        return of(outlines, facts, ledger, KnownNames.of(outlines));
    }

    /// The same, where the names of bodies in the outlines have been gathered already.
    public static AddresseeContext of(List<Outline> outlines, Facts facts, Ledger ledger, KnownNames known) {
        Set<String> named = new LinkedHashSet<>();
        facts.value(FactName.BODY).ifPresent(named::add);
        ledger.recommendations().stream()
                .flatMap(recommendation -> recommendation.addressees().stream())
                .map(Addressee::asPrinted)
                .forEach(named::add);
        named.addAll(known.names());
        return new AddresseeContext(
                facts.value(FactName.AREA).orElse(""),
                date(facts),
                facts.value(FactName.BODY).orElse(""),
                Abbreviations.of(outlines),
                List.copyOf(named),
                Contributors.of(outlines),
                Map.of());
    }

    /// What the facts alone say: for a review whose documents are not at hand.
    public static AddresseeContext of(Facts facts) {
        String board = facts.value(FactName.BODY).orElse("");
        return new AddresseeContext(
                facts.value(FactName.AREA).orElse(""),
                date(facts),
                board,
                Map.of(),
                board.isEmpty() ? List.of() : List.of(board),
                List.of(),
                Map.of());
    }

    /// The end of the month of publication; else of the death, before which nobody was told anything.
    private static Optional<LocalDate> date(Facts facts) {
        return facts.value(FactName.PUBLISHED)
                .flatMap(Months::of)
                .or(() -> facts.value(FactName.MONTH_OF_DEATH).flatMap(Months::of))
                .map(YearMonth::atEndOfMonth);
    }
}
