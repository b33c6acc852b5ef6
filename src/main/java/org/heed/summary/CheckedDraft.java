package org.heed.summary;

import java.util.List;
import java.util.Optional;

/// What became of a person's edit: the summary, when every sentence may stand; else why some may not.
public record CheckedDraft(Optional<Summary> summary, List<Objection> objections) {

    /// Why a sentence may not stand, in plain words; `sentence` counts from 0 among those of the draft, and is -1 when
    /// it is about all of them together.
    public record Objection(int sentence, String why) {}

    public CheckedDraft {
        objections = List.copyOf(objections);
    }
}
