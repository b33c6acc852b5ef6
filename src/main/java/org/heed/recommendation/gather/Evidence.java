package org.heed.recommendation.gather;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.heed.recommendation.cue.Asking;
import org.heed.recommendation.cue.Run;
import org.heed.recommendation.list.Draft;
import org.heed.recommendation.list.DraftList;

/// What speaks for a recommendation being one, and whole: each from 0, against, to 1, for. The order is that of the
/// weights in [Confidence].
record Evidence(
        double listAsks,
        double asks,
        double runsOn,
        double beginsWell,
        double endsWell,
        double isOfUsualLength,
        double isAddressed) {

    private static final Pattern BEGINS = Pattern.compile("(?s)[‘“\"'(]?[\\p{Lu}\\d].*");
    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?][’”\"')]*\\d{0,2}\\s*");
    /// Shorter is a heading or a fragment; longer has swallowed what stands below it.
    private static final int SHORTEST = 30;
    private static final int LONGEST = 900;

    static Evidence of(Gathered gathered) {
        Draft main = gathered.main();
        DraftList list = gathered.mainPrinting().list();
        String words = main.text().verbatim();
        return new Evidence(
                (double) list.drafts().stream()
                                .filter(draft -> Asking.asks(draft.text().verbatim()))
                                .count()
                        / list.drafts().size(),
                one(Asking.asks(words)),
                runsOn(main, list.drafts()),
                one(BEGINS.matcher(words).matches()),
                one(ENDS.matcher(words).matches()),
                one(words.length() >= SHORTEST && words.length() <= LONGEST),
                one(!main.addressees().isEmpty()));
    }

    /// Whether the numbers before and after it are those that its own number lets expect; half without numbers.
    private static double runsOn(Draft draft, List<Draft> list) {
        int at = list.indexOf(draft);
        OptionalInt here = Run.last(draft.number());
        if (at < 0 || here.isEmpty() || list.size() < 2) {
            return 0.5;
        }
        boolean follows = at == 0
                || here.getAsInt() == 1
                || Run.last(list.get(at - 1).number()).orElse(-1) == here.getAsInt() - 1;
        boolean leads = at + 1 == list.size()
                || Run.last(list.get(at + 1).number()).orElse(-1) == here.getAsInt() + 1
                || Run.last(list.get(at + 1).number()).orElse(-1) == 1;
        return (one(follows) + one(leads)) / 2;
    }

    private static double one(boolean isSo) {
        return isSo ? 1 : 0;
    }

    /// All of it, in the order of the components.
    double[] values() {
        return new double[] {listAsks, asks, runsOn, beginsWell, endsWell, isOfUsualLength, isAddressed};
    }
}
