package org.heed.repetition.ask;

import static org.heed.repetition.ask.Concept.Kind.ACTION;
import static org.heed.repetition.ask.Concept.Kind.GROUP;
import static org.heed.repetition.ask.Concept.Kind.OBJECT;
import static org.heed.repetition.ask.Concept.Kind.SETTING;

import java.util.HashSet;
import java.util.Set;

/// What speaks for and against two recommendations asking the same. Shares go from 0 (nothing in common) to 1 (all
/// in common); where one or both say nothing of a kind, they stand between.
record Evidence(
        double wording, double nearness, Shares shares, Clashes clashes, double objectsShared, double objectsApart) {

    /// How much two have in common of each kind of concept.
    record Shares(double action, double object, double group, double setting) {}

    /// 1 where both say something of a kind and nothing is in common, else 0; `audience` is staff against the public,
    /// `level` the country against one place.
    record Clashes(double action, double group, double age, double setting, double audience, double level) {}

    /// Groups that are spoken of whatever is asked.
    private static final Set<String> ANYBODY = Set.of("staff", "public");
    /// Groups of which none is another: what is asked for children is not asked for adults.
    private static final Set<String> AGES = Set.of("adult", "child", "older");
    private static final String GOVERNMENT = "government";
    /// Settings in which any kind of body may be.
    static final Set<String> ANYWHERE = Set.of("partnership", "council", GOVERNMENT);

    // What silence is worth, between a share of 0 and of 1: both silent, one silent.
    private static final Silence ACTION_SILENCE = new Silence(0.5, 0.35);
    private static final Silence OBJECT_SILENCE = new Silence(0.6, 0.3);
    private static final Silence GROUP_SILENCE = new Silence(0.8, 0.5);
    private static final Silence SETTING_SILENCE = new Silence(0.5, 0.4);

    private static final double FIVE = 5;
    private static final double THREE = 3;

    private record Silence(double both, double one) {}

    static Evidence of(Ask one, Ask other) {
        Set<Concept> groups = without(one.of(GROUP), ANYBODY);
        Set<Concept> otherGroups = without(other.of(GROUP), ANYBODY);
        Shares shares = new Shares(
                share(one.of(ACTION), other.of(ACTION), ACTION_SILENCE),
                share(one.of(OBJECT), other.of(OBJECT), OBJECT_SILENCE),
                share(groups, otherGroups, GROUP_SILENCE),
                share(one.of(SETTING), other.of(SETTING), SETTING_SILENCE));
        Clashes clashes = new Clashes(
                clash(one.of(ACTION), other.of(ACTION)),
                clash(groups, otherGroups),
                clash(only(groups, AGES), only(otherGroups, AGES)),
                clash(without(one.of(SETTING), ANYWHERE), without(other.of(SETTING), ANYWHERE)),
                clash(only(one.of(GROUP), ANYBODY), only(other.of(GROUP), ANYBODY)),
                isNational(one) == isNational(other) ? 0 : 1);
        Set<Concept> common = common(one.of(OBJECT), other.of(OBJECT));
        int apart = one.of(OBJECT).size() + other.of(OBJECT).size() - 2 * common.size();
        return new Evidence(
                one.wording().sharedWith(other.wording()),
                one.meaning().likeness(other.meaning()),
                shares,
                clashes,
                telling(common),
                apart);
    }

    /// Asked for other people: for adults and for children, of staff and of the public. Such are never the same ask.
    boolean isForOthers() {
        return clashes.age() > 0 || clashes.audience() > 0;
    }

    /// The evidence as numbers of about the same size, for weighing; the order is that of `weights.tsv`.
    double[] numbers() {
        return new double[] {
            1,
            shares.action(),
            shares.object(),
            shares.group(),
            shares.setting(),
            shares.action() * shares.object(),
            clashes.action(),
            objectsShared / FIVE,
            objectsApart / THREE,
            clashes.setting(),
            clashes.level(),
            clashes.group(),
            nearness
        };
    }

    private static double share(Set<Concept> one, Set<Concept> other, Silence silence) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? silence.both() : silence.one();
        }
        double common = telling(common(one, other));
        return common / (telling(one) + telling(other) - common);
    }

    private static double clash(Set<Concept> one, Set<Concept> other) {
        return one.isEmpty() || other.isEmpty() || !common(one, other).isEmpty() ? 0 : 1;
    }

    private static Set<Concept> without(Set<Concept> all, Set<String> names) {
        Set<Concept> some = new HashSet<>(all);
        some.removeIf(concept -> names.contains(concept.name()));
        return some;
    }

    private static Set<Concept> only(Set<Concept> all, Set<String> names) {
        Set<Concept> some = new HashSet<>(all);
        some.removeIf(concept -> !names.contains(concept.name()));
        return some;
    }

    /// Asked of the country's government, not of a body that also exists elsewhere.
    private static boolean isNational(Ask ask) {
        return ask.of(SETTING).stream().anyMatch(concept -> concept.name().equals(GOVERNMENT));
    }

    static Set<Concept> common(Set<Concept> one, Set<Concept> other) {
        Set<Concept> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static double telling(Set<Concept> concepts) {
        return concepts.stream().mapToDouble(Concept::telling).sum();
    }
}
