package org.heed.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.text.Refusal;

/// What became of a person's edit: the summary, when every sentence may stand; else why some may not.
public record CheckedDraft(Optional<Summary> summary, List<Objection> objections) {

    /// Why a sentence may not stand, in plain words; `sentence` counts from 0 among those of the draft, and is -1 when
    /// it is about all of them together.
    public record Objection(int sentence, String why) {}

    public CheckedDraft {
        objections = List.copyOf(objections);
    }

    /// The summary that may stand.
    ///
    /// @throws Refusal that says of each sentence, counted from 1, why it may not
    public Summary orRefuse() {
        return summary.orElseThrow(() -> new Refusal(
                objections.stream().map(CheckedDraft::words).collect(Collectors.joining(" ")) + " Nothing was kept."));
    }

    private static String words(Objection objection) {
        return objection.sentence() < 0
                ? objection.why()
                : "Sentence " + (objection.sentence() + 1) + ": " + objection.why();
    }
}
