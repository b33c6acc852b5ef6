package org.heed.recommendation.correction;

import java.util.List;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.heed.review.Edition;

/// A recommendation that no person has checked yet, with why Heed doubts it. `position` is its place in the ledger,
/// from 1.
public record CheckItem(Edition edition, int position, Recommendation recommendation, List<Doubt> doubts) {

    /// A reason for doubt: how likely, from 0 to 1, it makes that something is wrong, and its words.
    public record Doubt(double weight, String words) {}

    /// What a recommendation to government or a national body counts: it reaches the whole country.
    private static final int NATIONAL = 3;
    /// What one to several agencies counts.
    private static final int SEVERAL = 2;

    public CheckItem {
        doubts = List.copyOf(doubts);
    }

    /// How likely something is wrong, taking the doubts as independent of each other.
    public double doubt() {
        double sound = 1;
        for (Doubt doubt : doubts) {
            sound *= 1 - doubt.weight();
        }
        return 1 - sound;
    }

    /// How much harm it is expected to do unchecked: how likely it is wrong, times how far it reaches.
    public double harm() {
        return doubt() * reach(recommendation.level());
    }

    private static int reach(Level level) {
        return switch (level) {
            case NATIONAL -> NATIONAL;
            case PANEL -> SEVERAL;
            case SINGLE_AGENCY, NOT_RECORDED -> 1;
        };
    }
}
