package org.heed.summary.release;

import java.time.Instant;
import java.util.List;
import org.heed.anonymisation.disclosure.Generalisation;
import org.heed.review.ReviewKey;
import org.heed.summary.SummaryPart;

/// What may be public of a review, as a named person signed it off: its summary, telling of the death what the
/// library's owner allows. It quotes no passage, because a passage may tell more.
public record PublicNarrative(
        ReviewKey review, List<PublicSentence> sentences, Generalisation told, String signedBy, Instant signed) {

    /// A sentence for everybody.
    public record PublicSentence(SummaryPart part, String words) {}

    public PublicNarrative {
        sentences = List.copyOf(sentences);
    }
}
