package org.heed.web.repetition;

import java.util.List;

/// What was asked before and after one recommendation, oldest first. `isCompared` is false while its review has not
/// been compared with the others; `isDeclared` where it says itself that it repeats an earlier one.
public record LineagePart(
        boolean isCompared, boolean isDeclared, List<Earlier> earlier, List<Later> later, String repeatAddress) {

    static final LineagePart NOT_COMPARED = new LineagePart(false, false, List.of(), List.of(), "");

    /// An earlier one with its kind, and what had become of it by `then`, or by today where that is empty.
    public record Earlier(AskLine ask, String kinds, String then, List<Fate> fates) {}

    /// What had become of it at one addressee.
    public record Fate(String toWhom, String address, String said, String done, String marked) {}

    /// A later one with its kind.
    public record Later(AskLine ask, String kinds) {}
}
