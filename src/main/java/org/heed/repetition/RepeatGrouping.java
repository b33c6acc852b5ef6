package org.heed.repetition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.repetition.RepeatDecision.Verdict;

/// Brings filed recommendations together, one after the other in the order in which they came: each joins the group
/// most of whose members it repeats, or begins one. What people decided comes first. The same asks, links and
/// decisions always give the same groups.
final class RepeatGrouping {

    /// The share of a group's members that one must repeat to join: fewer, and groups would drift from ask to ask.
    private static final double MOST = 0.5;

    private final Map<AskKey, Map<AskKey, Double>> links = new HashMap<>();
    private final Map<AskKey, Map<AskKey, Verdict>> verdicts = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<AskKey, Group> groupOf = new HashMap<>();

    /// A group in the making: only itself is equal to it.
    private static final class Group {
        private final List<FiledAsk> members = new ArrayList<>();
    }

    private RepeatGrouping(List<RepeatLink> links, List<RepeatDecision> decisions) {
        for (RepeatLink link : links) {
            link(link.later(), link.earlier(), link.score());
            link(link.earlier(), link.later(), link.score());
        }
        for (RepeatDecision decision : decisions) {
            decide(decision.one(), decision.other(), decision.verdict());
            decide(decision.other(), decision.one(), decision.verdict());
        }
    }

    static List<Repeat> group(List<FiledAsk> asks, List<RepeatLink> links, List<RepeatDecision> decisions) {
        RepeatGrouping grouping = new RepeatGrouping(links, decisions);
        asks.forEach(grouping::place);
        return grouping.groups.stream()
                .map(group -> new Repeat(Repeat.id(group.members.getFirst().key()), group.members))
                .toList();
    }

    private void link(AskKey one, AskKey other, double score) {
        links.computeIfAbsent(one, none -> new HashMap<>()).put(other, score);
    }

    private void decide(AskKey one, AskKey other, Verdict verdict) {
        verdicts.computeIfAbsent(one, none -> new HashMap<>()).put(other, verdict);
    }

    private void place(FiledAsk ask) {
        List<Group> decided = decidedSame(ask.key());
        Group home = decided.isEmpty() ? best(ask.key()).orElseGet(this::begin) : joined(decided);
        home.members.add(ask);
        groupOf.put(ask.key(), home);
    }

    /// The groups of those that people called the same as this one, in the order in which they began.
    private List<Group> decidedSame(AskKey key) {
        return verdicts.getOrDefault(key, Map.of()).entrySet().stream()
                .filter(said -> said.getValue() == Verdict.SAME)
                .flatMap(said -> Optional.ofNullable(groupOf.get(said.getKey())).stream())
                .distinct()
                .sorted(Comparator.comparingInt(groups::indexOf))
                .toList();
    }

    /// One group of several that a person's word joins: the first takes the others in.
    private Group joined(List<Group> several) {
        Group first = several.getFirst();
        for (Group other : several.subList(1, several.size())) {
            other.members.forEach(ask -> groupOf.put(ask.key(), first));
            first.members.addAll(other.members);
            groups.remove(other);
        }
        return first;
    }

    private Optional<Group> best(AskKey key) {
        Map<AskKey, Double> mine = links.getOrDefault(key, Map.of());
        return mine.keySet().stream()
                .flatMap(other -> Optional.ofNullable(groupOf.get(other)).stream())
                .distinct()
                .filter(group -> strength(key, group, mine) > 0)
                .min(Comparator.comparingDouble((Group group) -> -strength(key, group, mine))
                        .thenComparingInt(groups::indexOf));
    }

    /// How strongly one belongs to a group: its mean score over the members, or 0 when it repeats too few of them or
    /// a person set it apart from one.
    private double strength(AskKey key, Group group, Map<AskKey, Double> mine) {
        Map<AskKey, Verdict> said = verdicts.getOrDefault(key, Map.of());
        double sum = 0;
        int repeated = 0;
        for (FiledAsk member : group.members) {
            if (said.get(member.key()) == Verdict.APART) {
                return 0;
            }
            Double score = mine.get(member.key());
            if (score != null) {
                sum += score;
                repeated++;
            }
        }
        return repeated >= MOST * group.members.size() ? sum / group.members.size() : 0;
    }

    private Group begin() {
        Group group = new Group();
        groups.add(group);
        return group;
    }
}
