package org.heed.repetition.ask;

import org.heed.meaning.Meaning;

/// What a recommendation asks: its safe words, its meaning as an ask, and the concepts that it
/// speaks of. The bodies that it is addressed to count among its settings.
public record Ask(String words, Wording wording, Meaning meaning, Spoken spoken) {}
