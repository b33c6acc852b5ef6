package org.heed.anonymisation.clue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.anonymisation.clue.Clue.Step;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;

/// All clues that ship with Heed: what the words around a name say about it. Most clues need one certain word right
/// beside the name and are only tried where it stands.
public final class Clues {

    private final Map<String, List<Clue>> byWordBefore = new HashMap<>();
    private final Map<String, List<Clue>> byWordBehind = new HashMap<>();
    private final List<Clue> others = new ArrayList<>();

    /// The clues are read once.
    private static final class Shipped {
        private static final Clues CLUES = new Clues();
    }

    /// The clues that ship with Heed.
    public static Clues shipped() {
        return Shipped.CLUES;
    }

    private Clues() {
        for (String line : Lexicon.lines("clues.txt")) {
            Clue clue = Clue.of(line, Lexicon.shipped());
            if (needsWord(clue.before())) {
                file(clue, clue.before().getFirst(), byWordBefore);
            } else if (needsWord(clue.after())) {
                file(clue, clue.after().getFirst(), byWordBehind);
            } else {
                others.add(clue);
            }
        }
    }

    /// The hints on what stands between two tokens of a stretch.
    public List<Hint> around(Stretch stretch, int from, int to) {
        List<Clue> possible = new ArrayList<>(others);
        possible.addAll(byWordBefore.getOrDefault(stretch.at(from - 1).lower(), List.of()));
        possible.addAll(byWordBehind.getOrDefault(stretch.at(to).lower(), List.of()));
        List<Hint> hints = new ArrayList<>();
        for (Clue clue : possible) {
            if (clue.fits(stretch, from, to)) {
                hints.add(new Hint(clue.weight(), clue.says(), clue.reason()));
            }
        }
        return hints;
    }

    private static boolean needsWord(List<Step> steps) {
        return !steps.isEmpty()
                && !steps.getFirst().optional()
                && !steps.getFirst().number()
                && !steps.getFirst().edge();
    }

    private static void file(Clue clue, Step step, Map<String, List<Clue>> clues) {
        step.words()
                .forEach(word ->
                        clues.computeIfAbsent(word, none -> new ArrayList<>()).add(clue));
    }
}
