package org.heed.organisation.correction;

import java.util.List;
import org.heed.organisation.Organisation;

/// A person's change of the register: the new state of each body it touches, and the ids it takes out. `words`
/// says it in a sentence.
public record RegisterChange(
        What what,
        String subject,
        String words,
        List<Organisation> versions,
        List<String> removed,
        Judgement judgement) {

    /// What was done to a body.
    public enum What {
        ADDED,
        AMENDED,
        MERGED,
        SPLIT,
        RENAMED,
        SUCCEEDED,
        IMPORTED
    }

    public RegisterChange {
        versions = List.copyOf(versions);
        removed = List.copyOf(removed);
    }
}
