package org.heed.anonymisation.disclosure;

import java.util.OptionalInt;

/// A count as it may be shown: the number, or nothing where it is held back. Whether it is held back because it is
/// small or to protect another is not told, because that would tell something about it.
public record PublicCount(OptionalInt number) {

    /// What stands in a table for a number that is held back (Government Statistical Service, 2023: "c" for
    /// confidential).
    public static final String HELD_BACK = "[c]";

    static PublicCount of(int count) {
        return new PublicCount(OptionalInt.of(count));
    }

    public static PublicCount heldBack() {
        return new PublicCount(OptionalInt.empty());
    }

    public boolean isHeldBack() {
        return number.isEmpty();
    }

    /// The number, or [#HELD_BACK].
    public String words() {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : HELD_BACK;
    }
}
