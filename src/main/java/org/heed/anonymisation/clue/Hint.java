package org.heed.anonymisation.clue;

/// What one clue says about a name at one place: how strongly it speaks for a person (or, below 0, against), which
/// part the person has ("VICTIM") or what else it is ("PLACE"), and why.
public record Hint(int weight, String says, String reason) {

    /// From this weight on a clue alone is enough.
    public static final int DECIDES = 9;

    /// The words are part of the name of a place, a building or a body where they stand.
    public static final Hint NAMES_THING = new Hint(-2, "THING", "is part of the name of a place or body");

    public boolean decides() {
        return weight >= DECIDES;
    }
}
