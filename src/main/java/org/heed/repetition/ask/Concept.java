package org.heed.repetition.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// An idea that recommendations of this field speak of, whatever their words. `telling`, 1 to 5, is how much it says
/// that two of them speak of it; `place` is its place in the lexicon.
record Concept(Kind kind, String name, double telling, int place) implements Comparable<Concept> {

    private static final Set<String> SHORT_NAMES = Set.of(
            "camhs", "cps", "da", "dash", "dhr", "dwp", "gp", "idva", "iris", "lgbt", "mappa", "marac", "mash", "nhs",
            "nice", "ptsd", "visor");

    /// What part of an ask an idea is.
    enum Kind {
        /// What is to be done.
        ACTION,
        /// What it is about.
        OBJECT,
        /// For or about whom.
        GROUP,
        /// Where, or by what kind of body.
        SETTING
    }

    /// The name as words, with short names as they are written.
    String words() {
        return Arrays.stream(name.split("-", -1))
                .map(word -> SHORT_NAMES.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
    }

    @Override
    public int compareTo(Concept other) {
        return Integer.compare(place, other.place);
    }
}
