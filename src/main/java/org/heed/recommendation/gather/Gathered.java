package org.heed.recommendation.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.recommendation.Occurrence.Where;
import org.heed.recommendation.list.Draft;
import org.heed.recommendation.list.DraftList;

/// One recommendation in the making: the draft of its main list and every other place where it is printed.
public final class Gathered {

    /// One printing: the draft and the list it stands in.
    public record Printing(Draft draft, DraftList list) {

        public Where where() {
            return list.isPlan() ? Where.ACTION_PLAN : list.where();
        }
    }

    private final List<Printing> printings = new ArrayList<>();

    Gathered(Draft draft, DraftList list) {
        printings.add(new Printing(draft, list));
    }

    void add(Draft draft, DraftList list) {
        printings.add(new Printing(draft, list));
    }

    /// The main printing.
    public Draft main() {
        return printings.getFirst().draft();
    }

    public Printing mainPrinting() {
        return printings.getFirst();
    }

    public List<Printing> printings() {
        return List.copyOf(printings);
    }

    public Optional<Draft> inPlan() {
        return printings.stream()
                .filter(printing -> printing.list().isPlan())
                .map(Printing::draft)
                .findFirst();
    }
}
