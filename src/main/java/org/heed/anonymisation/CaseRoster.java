package org.heed.anonymisation;

import java.util.List;

/// The people of one review, with the ways in which they are named and their parts: found by the machine and
/// confirmed, corrected or rejected by people. It holds names and never leaves the machine.
public record CaseRoster(List<RosterEntry> entries) {

    public static final CaseRoster NONE = new CaseRoster(List.of());

    public CaseRoster {
        entries = List.copyOf(entries);
    }

    /// Prints how many, never whom.
    @Override
    public String toString() {
        return "CaseRoster[" + entries.size() + " people]";
    }
}
