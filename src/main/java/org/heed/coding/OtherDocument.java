package org.heed.coding;

import java.time.Instant;
import org.heed.text.Refusal;

/// A document that is coded beside reviews: an interview, notes, minutes; not a report of a review. Whoever added
/// it said that its words name nobody: Heed has not looked. `title` is for finding it again.
public record OtherDocument(String document, String kind, String title, String words, Coder addedBy, Instant added) {

    public OtherDocument {
        if (words.isBlank()) {
            throw new Refusal("The document has no words.");
        }
    }

    @Override
    public String toString() {
        return "OtherDocument[" + document + ", " + words.length() + " characters]";
    }
}
