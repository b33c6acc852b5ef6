package org.heed.anonymisation;

import java.util.List;

/// A person of a review as its case roster holds it. `forms` are the ways in which the person is named, the fullest
/// first ("Ann Example", "Ann", "Mrs Example"); `words` stand in place of the name. Raw: never shown outside pages
/// marked "as published".
public record RosterEntry(String id, PersonRole role, List<String> forms, String words, State state) {

    /// How sure the roster is of a person.
    public enum State {
        /// The machine found it.
        FOUND,
        /// A person said that it is right, or added it.
        CONFIRMED,
        /// A person said that it is nobody: it is never redacted.
        REJECTED
    }

    public RosterEntry {
        forms = List.copyOf(forms);
    }

    /// Prints the id only: forms are names.
    @Override
    public String toString() {
        return "RosterEntry[" + id + "]";
    }
}
