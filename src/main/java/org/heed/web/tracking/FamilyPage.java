package org.heed.web.tracking;

import java.util.List;
import java.util.Optional;

/// What a family wants to know of a review: what was asked, who promised what, what changed for people, and what
/// comes next. Nothing else, and nobody is named. `between` is for those who stand by families.
public record FamilyPage(String title, Counts counts, List<Asked> asked, Optional<Between> between) {

    /// What passed between the family and those who stand by it: its wish in words, and each entry, newest first.
    public record Between(String address, String wish, List<Passed> passed) {}

    /// One thing that passed.
    public record Passed(String what, String day, String words, String by) {}

    /// In whole numbers, out of all that was asked.
    public record Counts(int asked, int promised, int shown) {}

    /// One recommendation with what became of it for each body.
    public record Asked(String number, String words, List<Told> told) {}

    /// What became of it at one body, in plain words.
    public record Told(String who, String said, List<String> promised, String changed, String next) {}
}
