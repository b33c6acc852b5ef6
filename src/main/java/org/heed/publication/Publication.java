package org.heed.publication;

import java.util.List;

/// A document to be handed on, before it is a Word file or a PDF. `about` says in a sentence what it is: the line
/// under the title, and the description that a screen reader's catalogue shows.
public record Publication(String title, String about, Sides sides, List<Part> parts) {

    /// How the paper is held.
    public enum Sides {
        UPRIGHT,
        /// For wide tables.
        LANDSCAPE
    }

    public Publication {
        parts = List.copyOf(parts);
    }
}
