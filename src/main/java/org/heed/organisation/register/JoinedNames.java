package org.heed.organisation.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.organisation.Organisation;

/// Finds the one body whose whole name, written without spaces, is a slip or two away: "Arjo Huntliegh" for
/// "ArjoHuntleigh". Two bodies as near are no answer.
public final class JoinedNames {

    /// Shorter names have too many neighbours.
    private static final int SHORTEST = 8;

    /// From this length on a name may have two slips.
    private static final int LONG = 14;

    /// A name with two slips keeps so many letters whole at its beginning or at its end.
    private static final int EDGE = 4;

    private final Map<String, List<NamedBody>> byEdge = new HashMap<>();

    JoinedNames(List<NamedBody> bodies) {
        for (NamedBody body : bodies) {
            String joined = body.name().joined();
            if (joined.length() >= SHORTEST) {
                edges(joined, joined.length())
                        .forEach(edge -> byEdge.computeIfAbsent(edge, key -> new ArrayList<>())
                                .add(body));
            }
        }
    }

    /// The bodies whose names are near enough, each once.
    public List<Organisation> near(NameKey name) {
        String joined = name.joined();
        if (joined.length() < SHORTEST) {
            return List.of();
        }
        int allowed = joined.length() >= LONG ? 2 : 1;
        Map<String, Organisation> found = new LinkedHashMap<>();
        for (int length = joined.length() - allowed; length <= joined.length() + allowed; length++) {
            for (String edge : edges(joined, length)) {
                byEdge.getOrDefault(edge, List.of()).stream()
                        .filter(body -> isNear(name, body, allowed))
                        .forEach(body -> found.putIfAbsent(body.organisation().id(), body.organisation()));
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isNear(NameKey name, NamedBody body, int allowed) {
        String one = name.joined();
        String other = body.name().joined();
        return Spelling.slips(one, other, allowed) <= allowed
                && told(name).equals(told(body.name()))
                && BodyFamily.of(name).goesWith(BodyFamily.of(body));
    }

    /// Words that differ on purpose and never by a slip: sides and numbers.
    private static Set<String> told(NameKey name) {
        Set<String> told = new LinkedHashSet<>();
        for (String word : name.tokens()) {
            if (WordWeights.isSide(word) || word.chars().anyMatch(Character::isDigit)) {
                told.add(word);
            }
        }
        return told;
    }

    /// How names of a length begin and end that have the edges of this one.
    private static List<String> edges(String joined, int length) {
        return List.of(
                length + "^" + joined.substring(0, EDGE), length + joined.substring(joined.length() - EDGE) + "$");
    }
}
