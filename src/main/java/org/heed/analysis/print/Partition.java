package org.heed.analysis.print;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reviews told apart in one way: what each part counts, and which reviews are in it.
record Partition(Units whole, Map<Integer, BitSet> parts) {

    /// Which parts together have which reviews, some but not all.
    Map<BitSet, List<Integer>> unions() {
        Map<BitSet, List<Integer>> unions = new HashMap<>();
        List<Integer> numbers = List.copyOf(parts.keySet());
        for (int chosen = 1; chosen < (1 << numbers.size()) - 1; chosen++) {
            BitSet reviews = new BitSet();
            List<Integer> some = new ArrayList<>();
            for (int i = 0; i < numbers.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    some.add(numbers.get(i));
                    reviews.or(parts.getOrDefault(numbers.get(i), new BitSet()));
                }
            }
            unions.put(reviews, some);
        }
        return unions;
    }
}
