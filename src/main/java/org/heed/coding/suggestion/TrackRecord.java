package org.heed.coding.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.coding.suggestion.Decision.Outcome;

/// How often people accepted suggestions, code by code. A code whose suggestions are mostly rejected falls silent.
public final class TrackRecord {

    /// Below this share of accepted suggestions a code is silent: two in three would waste a coder's time.
    public static final double USUAL_FLOOR = 1.0 / 3;
    /// Fewer decisions say nothing about a code.
    static final int FEWEST = 10;

    private final double floor;
    private final Map<String, Count> counts = new HashMap<>();

    /// Accepted ones and all.
    public record Count(int accepted, int all) {

        public double share() {
            return all == 0 ? 0 : (double) accepted / all;
        }
    }

    public TrackRecord(List<Decision> decisions, double floor) {
        this.floor = floor;
        for (Decision decision : decisions) {
            int accepted = decision.outcome() == Outcome.ACCEPTED ? 1 : 0;
            counts.merge(
                    decision.code().code(),
                    new Count(accepted, 1),
                    (one, other) -> new Count(one.accepted() + other.accepted(), one.all() + other.all()));
        }
    }

    public Count of(String code) {
        return counts.getOrDefault(code, new Count(0, 0));
    }

    public boolean isSilent(String code) {
        Count count = of(code);
        return count.all() >= FEWEST && count.share() < floor;
    }
}
