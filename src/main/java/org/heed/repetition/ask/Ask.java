package org.heed.repetition.ask;

import org.heed.meaning.Meaning;

/// What a recommendation asks: its safe words, its meaning as an ask, and the concepts that it
/// speaks of. The bodies that it is addressed to count among its settings.
public final class Ask {

    private final String words;
    private final Wording wording;
    private final Meaning meaning;
    private final Spoken spoken;

    Ask(String words, Wording wording, Meaning meaning, Spoken spoken) {
        this.words = words;
        this.wording = wording;
        this.meaning = meaning;
        this.spoken = spoken;
    }

    /// The words as they may be shown.
    public String words() {
        return words;
    }

    public Meaning meaning() {
        return meaning;
    }

    Wording wording() {
        return wording;
    }

    Spoken spoken() {
        return spoken;
    }
}
