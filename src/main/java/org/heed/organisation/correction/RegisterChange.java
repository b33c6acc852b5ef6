package org.heed.organisation.correction;

import java.util.ArrayList;
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
        IMPORTED,
        UNDONE
    }

    public RegisterChange {
        versions = List.copyOf(versions);
        removed = List.copyOf(removed);
    }

    /// The change that takes this one back.
    RegisterChange undone(Judgement judgement) {
        return new RegisterChange(What.UNDONE, subject, "Taken back: " + words, List.of(), List.of(), judgement);
    }

    /// Of all changes, oldest first, those that hold: each undoing takes the last one before it away, and itself.
    public static List<RegisterChange> inForce(List<RegisterChange> all) {
        List<RegisterChange> inForce = new ArrayList<>();
        for (RegisterChange each : all) {
            if (each.what() != What.UNDONE) {
                inForce.add(each);
            } else if (!inForce.isEmpty()) {
                inForce.removeLast();
            }
        }
        return List.copyOf(inForce);
    }
}
