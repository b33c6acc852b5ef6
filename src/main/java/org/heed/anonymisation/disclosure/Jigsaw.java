package org.heed.anonymisation.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins details the way a reader could who knows a little from elsewhere, and says what may be told of each review
/// so that it stays one of several. A group is counted over the library only: in truth it is larger or as large.
public record Jigsaw(List<DeathTraits> library, int threshold) {

    /// A library keeps it until its owner sets another (decision 21).
    public static final int USUAL_THRESHOLD = 5;

    /// What people know of a death who have not read the review.
    private static final List<Trait> KNOWN =
            List.of(Trait.AREA, Trait.YEAR, Trait.METHOD, Trait.RELATIONSHIP, Trait.AGE_BAND);

    private static final List<Set<Trait>> CHOICES = choices();

    public Jigsaw {
        library = List.copyOf(library);
    }

    /// A line for each review, in the library's order.
    public List<JigsawLine> lines() {
        return library.stream().map(this::line).toList();
    }

    private JigsawLine line(DeathTraits review) {
        int smallest = size(review, EnumSet.copyOf(KNOWN));
        List<Trait> enough = CHOICES.stream()
                .filter(choice -> review.recorded().keySet().containsAll(choice))
                .filter(choice -> size(review, choice) < threshold)
                .findFirst()
                .map(choice -> choice.stream().sorted().toList())
                .orElse(List.of());
        for (Generalisation step : Generalisation.values()) {
            if (size(review, step.told()) >= threshold) {
                return new JigsawLine(review.review(), smallest, enough, step, true);
            }
        }
        return new JigsawLine(review.review(), smallest, enough, Generalisation.NEITHER_WHEN_NOR_WHERE, false);
    }

    /// How many reviews share all of the traits that this one records. One that does not record a trait is no
    /// member: nobody knows whether it shares it.
    private int size(DeathTraits review, Set<Trait> traits) {
        Map<Trait, String> key = review.among(traits);
        return (int) library.stream()
                .filter(other -> other.recorded().entrySet().containsAll(key.entrySet()))
                .count();
    }

    /// Every choice of the known traits but none at all, the fewest first.
    private static List<Set<Trait>> choices() {
        List<Set<Trait>> all = new ArrayList<>();
        for (int bits = 1; bits < 1 << KNOWN.size(); bits++) {
            Set<Trait> choice = EnumSet.noneOf(Trait.class);
            for (int i = 0; i < KNOWN.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    choice.add(KNOWN.get(i));
                }
            }
            all.add(choice);
        }
        all.sort(Comparator.comparingInt(Set::size));
        return List.copyOf(all);
    }
}
