package org.heed.repetition.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Some concepts, ready to be compared with others many million times: in the order of the lexicon, so that two lists
/// are gone through side by side.
final class Concepts {

    private final List<Concept> all;
    private final int[] places;
    private final double[] tellings;
    private final double telling;

    private Concepts(List<Concept> all) {
        this.all = all;
        this.places = all.stream().mapToInt(Concept::place).toArray();
        this.tellings = all.stream().mapToDouble(Concept::telling).toArray();
        this.telling = all.stream().mapToDouble(Concept::telling).sum();
    }

    static Concepts of(Set<Concept> some) {
        return new Concepts(some.stream().sorted().toList());
    }

    Concepts without(Set<String> names) {
        return new Concepts(
                all.stream().filter(one -> !names.contains(one.name())).toList());
    }

    Concepts only(Set<String> names) {
        return new Concepts(
                all.stream().filter(one -> names.contains(one.name())).toList());
    }

    /// Those in both.
    Concepts in(Concepts other) {
        return new Concepts(all.stream().filter(other.all::contains).toList());
    }

    /// Their names as words, in the order of the alphabet.
    Stream<String> names() {
        return all.stream().sorted(Comparator.comparing(Concept::name)).map(Concept::words);
    }

    /// The names as words of those that tell at least so much, what tells most first.
    Stream<String> namesTelling(double least) {
        return all.stream()
                .filter(one -> one.telling() >= least)
                .sorted(Comparator.comparingDouble(Concept::telling).reversed())
                .map(Concept::words);
    }

    boolean isEmpty() {
        return places.length == 0;
    }

    boolean has(String name) {
        return all.stream().anyMatch(one -> one.name().equals(name));
    }

    /// How much all of them tell.
    double telling() {
        return telling;
    }

    /// How much those that both have tell.
    double tellingIn(Concepts other) {
        double sum = 0;
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            while (at < other.places.length && other.places[at] < places[i]) {
                at++;
            }
            if (at < other.places.length && other.places[at] == places[i]) {
                sum += tellings[i];
            }
        }
        return sum;
    }

    /// How many only one of the two has.
    int apartFrom(Concepts other) {
        return places.length + other.places.length - 2 * Rising.inBoth(places, other.places);
    }

    /// True where both say something and have nothing in common.
    boolean clashWith(Concepts other) {
        return !isEmpty() && !other.isEmpty() && Rising.inBoth(places, other.places) == 0;
    }
}
