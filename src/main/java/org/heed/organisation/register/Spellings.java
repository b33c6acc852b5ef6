package org.heed.organisation.register;

import java.util.List;
import java.util.Map;

/// The register's words that one word may be, the word itself first, with how like it each is and how much each
/// tells. Kept in arrays, because each is compared with thousands of names.
final class Spellings {

    private final String[] words;
    private final double[] likeness;
    private final double[] weights;

    Spellings(Map<String, Double> found, WordWeights all) {
        words = found.keySet().toArray(String[]::new);
        likeness = found.values().stream().mapToDouble(Double::doubleValue).toArray();
        weights = found.keySet().stream().mapToDouble(all::of).toArray();
    }

    int count() {
        return words.length;
    }

    String word(int spelling) {
        return words[spelling];
    }

    double likeness(int spelling) {
        return likeness[spelling];
    }

    double weight(int spelling) {
        return weights[spelling];
    }

    /// The spelling most like the word that stands in a name at a place that is not `taken` yet; -1 without one.
    int bestIn(List<String> name, long taken) {
        int best = -1;
        for (int i = 0; i < words.length; i++) {
            if ((best < 0 || likeness[i] > likeness[best]) && place(i, name, taken) >= 0) {
                best = i;
            }
        }
        return best;
    }

    /// Where a spelling stands in a name first, of the places that are not `taken`; -1 where it does not.
    int place(int spelling, List<String> name, long taken) {
        String word = words[spelling];
        for (int at = 0; at < name.size(); at++) {
            if ((taken & (1L << at)) == 0 && word.equals(name.get(at))) {
                return at;
            }
        }
        return -1;
    }
}
