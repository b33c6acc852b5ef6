package org.heed.repetition.ask;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Says in plain words why two recommendations are taken for the same ask.
public final class Likening {

    private static final Map<Concept.Kind, String> WORDS = new EnumMap<>(Map.of(
            Concept.Kind.ACTION, "both ask to",
            Concept.Kind.OBJECT, "both are about",
            Concept.Kind.GROUP, "both concern",
            Concept.Kind.SETTING, "both are for"));

    /// What tells less is no reason to give.
    private static final double TELLING = 2;
    /// How many concepts of a kind a reader is shown.
    private static final int MOST = 4;

    private Likening() {}

    public static List<String> reasons(Ask one, Ask other) {
        List<String> reasons = new ArrayList<>();
        WORDS.forEach((kind, words) -> {
            Concepts common = one.spoken().of(kind).in(other.spoken().of(kind));
            String names = common.namesTelling(TELLING).limit(MOST).collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                reasons.add(words + " " + names);
            }
        });
        double copied = one.wording().sharedWith(other.wording());
        if (copied > 0) {
            reasons.add(
                    String.format(Locale.ROOT, "%.0f in 100 runs of words of the shorter are in both", 100 * copied));
        }
        reasons.add(String.format(
                Locale.ROOT,
                "as asks go, their meanings are alike by %.2f of 1",
                one.meaning().likeness(other.meaning())));
        return List.copyOf(reasons);
    }
}
