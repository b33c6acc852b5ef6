package org.heed.repetition.ask;

/// An idea that recommendations of this field speak of, whatever their words. `telling`, 1 to 5, is how much it says
/// that two of them speak of it; `place` is its place in the lexicon.
record Concept(Kind kind, String name, double telling, int place) implements Comparable<Concept> {

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

    /// The name as words.
    String words() {
        return name.replace('-', ' ');
    }

    @Override
    public int compareTo(Concept other) {
        return Integer.compare(place, other.place);
    }
}
