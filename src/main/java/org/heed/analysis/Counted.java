package org.heed.analysis;

/// What a figure counts. The three are never mixed in one table: a theme that one review names nine times is one
/// review and nine mentions.
public enum Counted {
    REVIEWS("reviews"),
    MENTIONS("mentions"),
    RECOMMENDATIONS("recommendations");

    private final String words;

    Counted(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
