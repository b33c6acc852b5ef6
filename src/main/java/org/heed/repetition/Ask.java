package org.heed.repetition;

import org.heed.meaning.Meaning;
import org.heed.meaning.MeaningReader;

/// What a recommendation asks, with its meaning beside its words.
record Ask(String words, Meaning meaning) {

    static Ask of(String words, MeaningReader reader) {
        return new Ask(words, reader.of(words));
    }

    double likeness(Ask other) {
        return meaning.likeness(other.meaning);
    }
}
