package org.heed.anonymisation.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.anonymisation.word.Lexicon;

/// Names that are short for each other: "Kate" and "Katherine". A line of `nicknames.txt` is one group; a name may
/// stand in several.
final class Nicknames {

    private static final Map<String, Set<String>> GROUPS = new HashMap<>();

    static {
        for (String line : Lexicon.lines("nicknames.txt")) {
            List<String> names = List.of(line.split(" ", -1));
            names.forEach(name ->
                    GROUPS.computeIfAbsent(name, none -> new HashSet<>()).addAll(names));
        }
    }

    private Nicknames() {}

    /// The other names of the groups that a name stands in.
    static Set<String> of(String name) {
        return GROUPS.getOrDefault(name, Set.of());
    }

    /// True for two different names that may be one person's.
    static boolean areOne(String one, String other) {
        return !one.equals(other) && of(one).contains(other);
    }
}
