package org.heed.recommendation.gather;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.body.Subject;
import org.heed.recommendation.list.Draft;

/// Who a recommendation is addressed to, by the first of these that names anybody: its main printing, another
/// list that prints it, the action plan, those to whom the whole report is sent, its own words.
final class Addressing {

    private Addressing() {}

    static List<Addressee> of(Gathered gathered, List<Addressee> recipients, KnownNames known) {
        return found(gathered, recipients).stream()
                .flatMap(addressee -> addressee.source() == AddresseeSource.TEXT
                        ? Stream.of(addressee)
                        : known.parted(addressee).stream())
                .distinct()
                .toList();
    }

    private static List<Addressee> found(Gathered gathered, List<Addressee> recipients) {
        Optional<List<Addressee>> inLists = gathered.printings().stream()
                .filter(printing -> !printing.list().isPlan())
                .map(printing -> printing.draft().addressees())
                .filter(named -> !named.isEmpty())
                .findFirst();
        return inLists.map(named -> widened(named, gathered))
                .or(() -> inPlan(gathered))
                .or(() -> Optional.of(recipients).filter(named -> !named.isEmpty()))
                .orElseGet(() -> Subject.of(gathered.main().text().verbatim()));
    }

    /// A heading over several items names the first of them all; where the plan names the same body and others, it
    /// says more.
    private static List<Addressee> widened(List<Addressee> named, Gathered gathered) {
        List<Addressee> planned = inPlan(gathered).orElse(List.of());
        boolean isHeading = named.getFirst().source() == AddresseeSource.HEADING;
        List<String> names = planned.stream().map(Addressee::asPrinted).toList();
        boolean holdsAll = named.stream().allMatch(one -> names.contains(one.asPrinted()));
        return isHeading && holdsAll ? planned : named;
    }

    private static Optional<List<Addressee>> inPlan(Gathered gathered) {
        return gathered.inPlan().map(Addressing::fromPlan).filter(named -> !named.isEmpty());
    }

    private static List<Addressee> fromPlan(Draft draft) {
        return draft.addressees().stream()
                .map(named -> new Addressee(named.asPrinted(), AddresseeSource.ACTION_PLAN, named.needsReview()))
                .toList();
    }
}
