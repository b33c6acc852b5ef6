package org.heed.repetition.ask;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.heed.meaning.Meaning;

/// What a recommendation asks: its safe words, its meaning as an ask, and the concepts that it
/// speaks of. The bodies that it is addressed to count among its settings.
public record Ask(String words, Wording wording, Meaning meaning, Map<Concept.Kind, Set<Concept>> concepts) {

    static Ask of(String words, Collection<String> bodies, Meaning meaning, ConceptLexicon lexicon) {
        Map<Concept.Kind, Set<Concept>> concepts = new EnumMap<>(Concept.Kind.class);
        for (Concept.Kind kind : Concept.Kind.values()) {
            concepts.put(kind, new LinkedHashSet<>());
        }
        lexicon.in(AskingWords.in(words)).forEach(concept -> among(concepts, concept));
        if (concepts.getOrDefault(Concept.Kind.OBJECT, Set.of()).isEmpty()) {
            // "The scheme should be made known": which one, the sentence before has told.
            lexicon.in(words).stream()
                    .filter(concept -> concept.kind() == Concept.Kind.OBJECT)
                    .forEach(concept -> among(concepts, concept));
        }
        lexicon.in(String.join(" . ", bodies)).stream()
                .filter(concept -> concept.kind() == Concept.Kind.SETTING)
                .forEach(concept -> among(concepts, concept));
        return new Ask(words, Wording.of(words), meaning, concepts);
    }

    private static void among(Map<Concept.Kind, Set<Concept>> concepts, Concept concept) {
        concepts.getOrDefault(concept.kind(), new LinkedHashSet<>()).add(concept);
    }

    Set<Concept> of(Concept.Kind kind) {
        return concepts.getOrDefault(kind, Set.of());
    }
}
