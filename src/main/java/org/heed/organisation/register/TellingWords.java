package org.heed.organisation.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.organisation.Organisation;

/// Words that stand in the names of one body only: "Oxleas".
public final class TellingWords {

    /// Shorter words turn up by chance.
    private static final int SHORTEST = 5;

    /// A word in the names of so many bodies says what sort of body it is, not which.
    private static final int USUAL = 12;

    /// A word that a body's name begins with is its own; "drug" in the midst of one is not.
    private final Set<String> first = new HashSet<>();

    private final Map<String, Set<Organisation>> bodiesWith = new HashMap<>();

    TellingWords(List<NamedBody> bodies, Register register) {
        for (NamedBody body : bodies) {
            Organisation today = register.today(body.organisation());
            NameKey name = body.name();
            if (!name.isEmpty() && !body.isPlace()) {
                first.add(name.tokens().getFirst());
            }
            name.tokens()
                    .forEach(word -> bodiesWith
                            .computeIfAbsent(word, key -> new HashSet<>())
                            .add(today));
        }
    }

    /// The body that one word of the name tells, where all its other words are usual ones.
    public Optional<Organisation> told(NameKey name) {
        Optional<Organisation> told = Optional.empty();
        for (String word : name.tokens()) {
            Set<Organisation> with = bodiesWith.getOrDefault(word, Set.of());
            if (with.size() == 1 && word.length() >= SHORTEST && told.isEmpty() && first.contains(word)) {
                told = Optional.of(with.iterator().next());
            } else if (with.size() < USUAL) {
                return Optional.empty();
            }
        }
        return told.filter(body ->
                BodyFamily.of(name).goesWith(BodyFamily.of(new NamedBody(body, NameKey.of(body.name())))));
    }
}
