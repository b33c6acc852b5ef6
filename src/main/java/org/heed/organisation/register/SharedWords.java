package org.heed.organisation.register;

import java.util.Arrays;
import java.util.List;

/// For one looked-up name, how much each name of the register has of what its words tell: the best spelling of each
/// word once. Names of the register go by their place in it.
final class SharedWords {

    /// Names that share less than this part of what the best one shares are not looked at.
    private static final double WORTH_A_LOOK = 0.4;

    private final double[] sums;
    private final double[] ofWord;
    private int[] names = new int[1024];
    private int count;

    /// The best names so far, and how like each is.
    private final int[] best;

    private final double[] likeness;
    private int found;

    /// `most` is how many of the names of the register are given at most.
    SharedWords(int namesOfRegister, int most) {
        sums = new double[namesOfRegister];
        ofWord = new double[namesOfRegister];
        best = new int[most];
        likeness = new double[most];
    }

    /// Counts one spelling of the word that is being looked up.
    void add(int[] namesWith, double worth) {
        for (int name : namesWith) {
            if (sums[name] == 0 && ofWord[name] == 0) {
                enter(name);
            }
            ofWord[name] = Math.max(ofWord[name], worth);
        }
    }

    /// Ends a word: of its spellings the best counts.
    void endWord(List<int[]> namesWith) {
        for (int[] with : namesWith) {
            for (int name : with) {
                sums[name] += ofWord[name];
                ofWord[name] = 0;
            }
        }
    }

    /// The names most like the looked-up one by what they share, the best first, `all` being how much the words of
    /// each name of the register tell together, and `ours` those of the looked-up one. Then all is forgotten.
    int[] best(double[] all, double ours) {
        double top = 0;
        for (int i = 0; i < count; i++) {
            top = Math.max(top, sums[names[i]]);
        }
        found = 0;
        for (int i = 0; i < count; i++) {
            int name = names[i];
            if (sums[name] >= top * WORTH_A_LOOK) {
                enter(name, sums[name] / (all[name] + ours));
            }
            sums[name] = 0;
        }
        count = 0;
        return Arrays.copyOf(best, found);
    }

    /// Puts a name where it belongs among the best so far; of two as good, the one that stands first in the register.
    private void enter(int name, double like) {
        int at = found;
        while (at > 0 && (likeness[at - 1] < like || (likeness[at - 1] == like && best[at - 1] > name))) {
            at--;
        }
        if (at == best.length) {
            return;
        }
        int kept = Math.min(found, best.length - 1);
        System.arraycopy(best, at, best, at + 1, kept - at);
        System.arraycopy(likeness, at, likeness, at + 1, kept - at);
        best[at] = name;
        likeness[at] = like;
        found = kept + 1;
    }

    private void enter(int name) {
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
        }
        names[count++] = name;
    }
}
