package org.heed.web.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.library.AsPublished;
import org.heed.recommendation.correction.Amendment;
import org.heed.recommendation.correction.Anchor;
import org.heed.recommendation.correction.Change;
import org.heed.recommendation.correction.Correction;
import org.heed.text.RawText;
import org.heed.web.check.CorrectionsPage.State;
import org.heed.web.view.Wording;

/// What a correction did, in words.
final class CorrectionWords {

    private CorrectionWords() {}

    static String what(Correction correction) {
        return switch (correction.change()) {
            case Change.Confirm it -> about(it.about(), "confirmed");
            case Change.Correct it -> about(it.about(), "corrected");
            case Change.Split it -> about(it.about(), "split into " + it.parts().size());
            case Change.Join it -> about(it.about(), "joined with the one after it");
            case Change.Reject it -> about(it.about(), "taken out: it is no recommendation");
            case Change.Add it ->
                Wording.recommendation(it.asked().number().orElse("")) + " added: the reading had missed it";
            case Change.Withdraw it -> "Correction " + it.correction() + " taken back";
        };
    }

    private static String about(Anchor anchor, String what) {
        return Wording.recommendation(anchor.number()) + " " + what;
    }

    /// The words as they stood before.
    static Optional<RawText> before(Change change) {
        return switch (change) {
            case Change.Confirm it -> Optional.of(it.about().words());
            case Change.Correct it -> Optional.of(it.about().words());
            case Change.Split it -> Optional.of(it.about().words());
            case Change.Join it -> Optional.of(it.about().words());
            case Change.Reject it -> Optional.of(it.about().words());
            case Change.Add it -> Optional.empty();
            case Change.Withdraw it -> Optional.empty();
        };
    }

    /// What the person said instead, piece by piece.
    static List<AsPublished> after(Change change) {
        return switch (change) {
            case Change.Correct it -> pieces(it.amendment());
            case Change.Split it ->
                it.parts().stream().flatMap(part -> pieces(part).stream()).toList();
            case Change.Join it -> List.of(AsPublished.of(it.other().words()));
            case Change.Add it -> pieces(it.asked());
            case Change.Confirm it -> List.of();
            case Change.Reject it -> List.of();
            case Change.Withdraw it -> List.of();
        };
    }

    private static List<AsPublished> pieces(Amendment amendment) {
        List<AsPublished> pieces = new ArrayList<>();
        amendment
                .number()
                .ifPresent(number -> pieces.add(new AsPublished("Number: " + (number.isEmpty() ? "none" : number))));
        amendment.words().map(AsPublished::of).ifPresent(pieces::add);
        amendment.level().ifPresent(level -> pieces.add(new AsPublished("Level: " + Wording.of(level))));
        amendment
                .addressees()
                .ifPresent(names -> pieces.add(new AsPublished(
                        "Addressed to: " + (names.isEmpty() ? Wording.NOT_RECORDED : String.join("; ", names)))));
        return pieces;
    }

    static State state(Correction correction, boolean isAdrift, boolean isWithdrawn) {
        if (isWithdrawn) {
            return State.TAKEN_BACK;
        }
        if (isAdrift) {
            return State.ADRIFT;
        }
        return correction.change() instanceof Change.Withdraw ? State.LAST_WORD : State.HOLDS;
    }
}
