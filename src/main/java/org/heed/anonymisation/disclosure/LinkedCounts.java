package org.heed.anonymisation.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Counts that are published together and tied to each other by sums, within a table and from one table to the next.
/// Every small one is held back, and then as many others as it takes that none of those can be worked out from the
/// sums. A count that stands in two tables is one count here: it is shown in both or in neither.
public final class LinkedCounts {

    private final Suppression rule;
    private final List<Integer> counts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final BitSet known = new BitSet();
    private final BitSet secret = new BitSet();
    private final BitSet held = new BitSet();
    /// Of each sum, how often a count goes into it, less than nothing on the other side.
    private final List<Map<Integer, Integer>> sums = new ArrayList<>();
    private final Map<Integer, List<Integer>> sumsOf = new HashMap<>();

    public LinkedCounts(Suppression rule) {
        this.rule = rule;
    }

    /// Takes a count in and says by which number it goes from now on.
    public int add(int count) {
        counts.add(count);
        places.add(1);
        return counts.size() - 1;
    }

    /// Takes in a count that is told whatever becomes of the others, for example the size of a sample.
    public int addKnown(int count) {
        know(counts.size());
        return add(count);
    }

    /// Says that a count is told whatever becomes of the others.
    public void know(int number) {
        known.set(number);
    }

    /// What some counts come to.
    public int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(counts::get).sum();
    }

    /// Says that a count may not be told although it is not small itself.
    public void withhold(int number) {
        secret.set(number);
    }

    /// Says that a count stands in one more place: it is the dearer to lose.
    public void repeat(int number) {
        places.set(number, places.get(number) + 1);
    }

    /// Says that some counts come to the same as others.
    public void tie(List<Integer> some, List<Integer> others) {
        Map<Integer, Integer> sum = new HashMap<>();
        some.forEach(each -> sum.merge(each, 1, Integer::sum));
        others.forEach(each -> sum.merge(each, -1, Integer::sum));
        // Nought is shown, so it tells nothing that is not known.
        sum.entrySet().removeIf(each -> each.getValue() == 0 || counts.get(each.getKey()) == 0);
        if (!sum.isEmpty()) {
            sum.keySet()
                    .forEach(each -> sumsOf.computeIfAbsent(each, any -> new ArrayList<>())
                            .add(sums.size()));
            sums.add(sum);
        }
    }

    /// What may be shown of each count, by its number.
    public List<PublicCount> shown() {
        held.clear();
        IntStream.range(0, counts.size())
                .filter(each -> isSecret(each) && !known.get(each))
                .forEach(held::set);
        do {
            closeEverySum();
        } while (breakOneChain());
        return IntStream.range(0, counts.size())
                .mapToObj(each -> held.get(each) ? PublicCount.heldBack() : PublicCount.of(counts.get(each)))
                .toList();
    }

    /// The numbers of the secret counts that follow from what is shown all the same, since nothing more could be held
    /// back beside them.
    public Set<Integer> exposed() {
        return new SumSolver(openSums()).told().stream().filter(this::isSecret).collect(Collectors.toSet());
    }

    /// One that a sum holds back alone follows from the rest; several that are small together are nearly told.
    private void closeEverySum() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map<Integer, Integer> sum : sums) {
                List<Integer> hidden = sum.keySet().stream().filter(held::get).toList();
                int together = hidden.stream().mapToInt(counts::get).sum();
                boolean isTold = !hidden.isEmpty() && (hidden.size() == 1 || together < rule.threshold());
                changed |= isTold && holdCheapest(sum);
            }
        }
    }

    /// A small count that follows from several sums together: one more is held back in one of its own, or in one
    /// that is tied to them. False when there is none, or nothing left to hold back.
    private boolean breakOneChain() {
        return new SumSolver(openSums()).told().stream().filter(this::isSecret).anyMatch(this::holdBeside);
    }

    private boolean holdBeside(int told) {
        Set<Integer> reached = new LinkedHashSet<>(Set.of(told));
        Set<Map<Integer, Integer>> tied = new LinkedHashSet<>();
        int before = 0;
        while (reached.size() > before) {
            before = reached.size();
            for (int each : List.copyOf(reached)) {
                sumsOf.getOrDefault(each, List.of()).forEach(sum -> tied.add(sums.get(sum)));
            }
            if (tied.stream().anyMatch(this::holdCheapest)) {
                return true;
            }
            tied.forEach(sum -> reached.addAll(sum.keySet()));
        }
        return false;
    }

    /// The sums without what is shown in them.
    private List<Map<Integer, Integer>> openSums() {
        List<Map<Integer, Integer>> open = new ArrayList<>();
        for (Map<Integer, Integer> sum : sums) {
            Map<Integer, Integer> hidden = new HashMap<>(sum);
            hidden.keySet().removeIf(each -> !held.get(each));
            if (!hidden.isEmpty()) {
                open.add(hidden);
            }
        }
        return open;
    }

    private boolean holdCheapest(Map<Integer, Integer> sum) {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int each : sum.keySet().stream().sorted().toList()) {
            long price = isFree(each) ? price(each) : Long.MAX_VALUE;
            if (price < least) {
                least = price;
                best = each;
            }
        }
        if (best >= 0) {
            held.set(best);
        }
        return best >= 0;
    }

    /// What is lost with a count: itself wherever it stands, and one more in each other sum that holds nothing back
    /// yet.
    private long price(int count) {
        long price = (long) counts.get(count) * places.get(count);
        for (int each : sumsOf.getOrDefault(count, List.of())) {
            Map<Integer, Integer> sum = sums.get(each);
            if (sum.keySet().stream().noneMatch(held::get)) {
                price += sum.keySet().stream()
                        .filter(other -> other != count && isFree(other))
                        .mapToInt(counts::get)
                        .min()
                        .orElse(0);
            }
        }
        return price;
    }

    private boolean isSecret(int count) {
        return rule.isSmall(counts.get(count)) || secret.get(count);
    }

    private boolean isFree(int count) {
        return !held.get(count) && !known.get(count);
    }
}
