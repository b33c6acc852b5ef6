package org.heed.recommendation.correction;

import java.util.List;
import org.heed.recommendation.Recommendation;
import org.heed.text.RawText;
import org.heed.text.Refusal;

/// What a correction is about: the words as they stood when the person decided. Number and position help only
/// where the same words stand more than once. When the words are gone the correction is adrift.
public record Anchor(String wordsDigest, String number, int position, RawText words) {

    /// Where nothing is meant.
    static final int NOWHERE = -1;

    static final String CHANGED = "This recommendation has changed since you opened it: somebody corrected it, or the"
            + " review was read again. Nothing was changed. Look at it again.";

    /// The anchor of the recommendation at a position of a ledger, counted from 1.
    public static Anchor of(Recommendation recommendation, int position) {
        return new Anchor(recommendation.wordsDigest(), recommendation.number(), position, recommendation.text());
    }

    /// The anchor of what somebody saw at a position, by the digest of its words then.
    ///
    /// @throws Refusal when other words stand there now
    public static Anchor seen(List<Recommendation> ledger, int position, String digest) {
        boolean isThere = position >= 1
                && position <= ledger.size()
                && ledger.get(position - 1).wordsDigest().equals(digest);
        if (!isThere) {
            throw new Refusal(CHANGED);
        }
        return of(ledger.get(position - 1), position);
    }

    /// The index in the ledger of what is meant, or [#NOWHERE].
    int in(List<Recommendation> ledger) {
        int best = NOWHERE;
        for (int i = 0; i < ledger.size(); i++) {
            boolean isNearer = best == NOWHERE || distance(ledger.get(i), i) < distance(ledger.get(best), best);
            if (ledger.get(i).wordsDigest().equals(wordsDigest) && isNearer) {
                best = i;
            }
        }
        return best;
    }

    /// Another number is further away than any position.
    private int distance(Recommendation recommendation, int index) {
        int steps = Math.abs(index + 1 - position);
        return recommendation.number().equals(number) ? steps : steps + Short.MAX_VALUE;
    }
}
