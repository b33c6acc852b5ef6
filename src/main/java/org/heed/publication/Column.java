package org.heed.publication;

/// A column of a table: its heading and what its cells hold.
public record Column(String heading, Kind kind) {

    /// What the cells of a column hold, which decides how they are set.
    public enum Kind {
        /// A name or a few words.
        WORDS,
        /// Sentences: a wide column.
        PROSE,
        /// Figures, set to the right. A cell with other words in it stays words.
        FIGURES
    }

    public static Column words(String heading) {
        return new Column(heading, Kind.WORDS);
    }

    public static Column prose(String heading) {
        return new Column(heading, Kind.PROSE);
    }

    public static Column figures(String heading) {
        return new Column(heading, Kind.FIGURES);
    }
}
