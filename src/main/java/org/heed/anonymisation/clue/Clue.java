package org.heed.anonymisation.clue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;

/// What stands around a name and what it says: a line of `clues.txt`. `before` is read from the name backwards.
record Clue(int weight, String says, List<Step> before, List<Step> after, String reason) {

    private static final String NAME = "_";

    /// One token that must or may stand there.
    record Step(Set<String> words, boolean number, boolean edge, boolean optional) {

        boolean fits(Stretch stretch, int index) {
            if (stretch.isEdge(index)) {
                return edge;
            }
            Token token = stretch.at(index);
            return words.contains(token.lower()) || (number && token.sort() == Token.Sort.NUMBER);
        }
    }

    static Clue of(String line, Lexicon lexicon) {
        String[] parts = line.split(" \\| ", -1);
        List<Step> before = new ArrayList<>();
        List<Step> after = new ArrayList<>();
        boolean isBehind = false;
        for (String step : parts[2].strip().split(" ", -1)) {
            if (step.equals(NAME)) {
                isBehind = true;
            } else if (isBehind) {
                after.add(step(step, lexicon));
            } else {
                before.addFirst(step(step, lexicon));
            }
        }
        return new Clue(Integer.parseInt(parts[0].strip()), parts[1].strip(), before, after, parts[3].strip());
    }

    private static Step step(String written, Lexicon lexicon) {
        boolean optional = written.length() > 1 && written.endsWith("?");
        String body = optional ? written.substring(0, written.length() - 1) : written;
        Set<String> words = new HashSet<>();
        boolean number = false;
        boolean edge = false;
        for (String word : body.split("\\|", -1)) {
            if (word.startsWith("{")) {
                words.addAll(lexicon.set(word.substring(1, word.length() - 1)));
            } else if (word.equals("#")) {
                number = true;
            } else if (word.equals("^") || word.equals("$")) {
                edge = true;
            } else {
                words.add(word);
            }
        }
        return new Step(Set.copyOf(words), number, edge, optional);
    }

    /// True when the tokens before `from` and from `to` on are those of the clue.
    boolean fits(Stretch stretch, int from, int to) {
        return fits(before, 0, stretch, from - 1, -1) && fits(after, 0, stretch, to, 1);
    }

    private static boolean fits(List<Step> steps, int at, Stretch stretch, int index, int way) {
        if (at == steps.size()) {
            return true;
        }
        Step step = steps.get(at);
        return (step.fits(stretch, index) && fits(steps, at + 1, stretch, index + way, way))
                || (step.optional() && fits(steps, at + 1, stretch, index, way));
    }
}
