package org.heed.tracking.family;

import java.time.LocalDate;
import org.heed.review.ReviewKey;
import org.heed.tracking.Signature;

/// What a family was told on a day, what it asked, or whether it wishes to be contacted. The last word on contact
/// holds.
public record FamilyContact(ReviewKey review, Kind kind, LocalDate on, String words, Signature by) {

    /// What passed between them.
    public enum Kind {
        WISHES_CONTACT("The family wishes to be contacted"),
        WISHES_NO_CONTACT("The family does not wish to be contacted"),
        TOLD("The family was told"),
        ASKED("The family asked");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean isAboutContact() {
            return this == WISHES_CONTACT || this == WISHES_NO_CONTACT;
        }
    }
}
