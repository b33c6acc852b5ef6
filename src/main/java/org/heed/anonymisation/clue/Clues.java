package org.heed.anonymisation.clue;

import java.util.ArrayList;
import java.util.List;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;

/// All clues that ship with Heed: what the words around a name say about it.
public final class Clues {

    private final List<Clue> clues = Lexicon.lines("clues.txt").stream()
            .map(line -> Clue.of(line, Lexicon.shipped()))
            .toList();

    /// The hints on what stands between two tokens of a stretch.
    public List<Hint> around(Stretch stretch, int from, int to) {
        List<Hint> hints = new ArrayList<>();
        for (Clue clue : clues) {
            if (clue.fits(stretch, from, to)) {
                hints.add(new Hint(clue.weight(), clue.says(), clue.reason()));
            }
        }
        return hints;
    }
}
