package org.heed.recommendation.gather;

import java.util.List;
import java.util.Optional;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.body.Subject;

/// Who a recommendation is addressed to, by the first of these that names anybody: its main printing, another
/// list that prints it, the action plan, those to whom the whole report is sent, its own words.
final class Addressing {

    private Addressing() {}

    static List<Addressee> of(Gathered gathered, List<Addressee> recipients) {
        Optional<List<Addressee>> inLists = gathered.printings().stream()
                .filter(printing -> !printing.list().isPlan())
                .map(printing -> printing.draft().addressees())
                .filter(named -> !named.isEmpty())
                .findFirst();
        return inLists.or(() -> inPlan(gathered))
                .or(() -> Optional.of(recipients).filter(named -> !named.isEmpty()))
                .orElseGet(() -> Subject.of(gathered.main().text().verbatim()));
    }

    private static Optional<List<Addressee>> inPlan(Gathered gathered) {
        return gathered.inPlan().map(Addressing::fromPlan).filter(named -> !named.isEmpty());
    }

    private static List<Addressee> fromPlan(org.heed.recommendation.list.Draft draft) {
        return draft.addressees().stream()
                .map(named -> new Addressee(named.asPrinted(), AddresseeSource.ACTION_PLAN, named.needsReview()))
                .toList();
    }
}
