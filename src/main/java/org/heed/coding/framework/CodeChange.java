package org.heed.coding.framework;

import java.util.List;

/// What a version of a framework did to codes of an earlier one: `from` became `to`, and why. One code that
/// became several must be coded again; one that only has a new name need not.
record CodeChange(int since, Kind kind, List<String> from, List<String> to, String words) {

    /// What happened to a code.
    public enum Kind {
        RENAMED,
        SPLIT,
        MERGED,
        REMOVED,
        REDEFINED
    }

    public CodeChange {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
