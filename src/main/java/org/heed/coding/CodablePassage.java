package org.heed.coding;

/// One passage of a document in safe words: `marker` is the number printed before it, or empty; `page` is the page
/// it starts on, or 0; `part` says where it belongs.
public record CodablePassage(String id, String marker, String words, Part part, int page) {

    /// What kind of words they are.
    public enum Part {
        HEADING,
        TEXT,
        RECOMMENDATION
    }

    @Override
    public String toString() {
        return "CodablePassage[" + id + ", " + words.length() + " characters]";
    }
}
