package org.heed.organisation.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// For one looked-up name, how much each name of the register has of what its words tell: the best spelling of each
/// word once. Names of the register go by their place in it.
final class SharedWords {

    /// Names that share less than this part of what the best one shares are not looked at.
    private static final double WORTH_A_LOOK = 0.4;

    private final double[] sums;
    private final double[] ofWord;
    private final List<Integer> names = new ArrayList<>();

    SharedWords(int namesOfRegister) {
        sums = new double[namesOfRegister];
        ofWord = new double[namesOfRegister];
    }

    private record Candidate(int name, double likeness) {}

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::likeness).reversed().thenComparingInt(Candidate::name);

    /// Counts one spelling of the word that is being looked up.
    void add(int[] namesWith, double worth) {
        for (int name : namesWith) {
            if (sums[name] == 0 && ofWord[name] == 0) {
                names.add(name);
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

    /// The names most like the looked-up one by what they share, `all` being how much the words of each name of the
    /// register tell together, and `ours` those of the looked-up one.
    List<Integer> best(double[] all, double ours, int most) {
        double top = 0;
        for (int name : names) {
            top = Math.max(top, sums[name]);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int name : names) {
            if (sums[name] >= top * WORTH_A_LOOK) {
                candidates.add(new Candidate(name, sums[name] / (all[name] + ours)));
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates.stream().limit(most).map(Candidate::name).toList();
    }
}
