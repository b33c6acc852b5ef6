package org.heed.recommendation.gather;

import java.util.ArrayList;
import java.util.List;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Occurrence;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Reason;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.list.Draft;
import org.heed.text.SortKey;

/// Turns what was gathered into recommendations.
public final class Finishing {

    private Finishing() {}

    public static List<Recommendation> finish(List<Gathered> gathered, List<Addressee> recipients, KnownNames known) {
        KnownNames all = known.with(gathered);
        return gathered.stream().map(one -> finish(one, recipients, all)).toList();
    }

    private static Recommendation finish(Gathered gathered, List<Addressee> recipients, KnownNames known) {
        Draft main = gathered.main();
        List<Addressee> addressees = Addressing.of(gathered, recipients, known);
        List<Occurrence> occurrences = gathered.printings().stream()
                .map(p -> new Occurrence(p.where(), p.draft().text(), p.draft().place()))
                .toList();
        PlannedAction action = gathered.inPlan().map(Draft::action).orElse(PlannedAction.NONE);
        List<Reason> reasons = new ArrayList<>(main.reasons());
        if (occurrences.size() > 1) {
            reasons.add(new Reason("printed in " + occurrences.size() + " places"));
        }
        return new Recommendation(
                main.number(),
                SortKey.of(main.number()),
                main.parent(),
                main.text(),
                main.subItems(),
                addressees,
                Levels.of(gathered, addressees),
                main.place(),
                occurrences,
                action,
                Confidence.of(gathered),
                List.copyOf(reasons));
    }
}
