package org.heed.repetition.ask;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.meaning.Meaning;
import org.heed.meaning.MeaningReader;

/// Reads what recommendations ask.
public final class AskReader {

    private final ConceptLexicon lexicon;

    private AskReader(ConceptLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// With the lexicon that the program knows.
    public static AskReader shipped() {
        return new AskReader(ConceptLexicon.shipped());
    }

    /// The meaning of what is asked, and of whom: takes some milliseconds, and may be kept.
    public Meaning meaning(String words, Collection<String> bodies) {
        return meaning(spoken(words, bodies), words, bodies);
    }

    private static Meaning meaning(Spoken spoken, String words, Collection<String> bodies) {
        return MeaningReader.ofAsks().of(AskForm.of(spoken, words, bodies));
    }

    /// The ask of words whose meaning was read.
    public Ask ask(String words, Collection<String> bodies, Meaning meaning) {
        return new Ask(words, Wording.of(words), meaning, spoken(words, bodies));
    }

    /// The ask of words that were never read.
    public Ask ask(String words, Collection<String> bodies) {
        Spoken spoken = spoken(words, bodies);
        return new Ask(words, Wording.of(words), meaning(spoken, words, bodies), spoken);
    }

    /// The concepts that words and the bodies that they are addressed to speak of.
    Spoken spoken(String words, Collection<String> bodies) {
        Set<Concept> concepts = new LinkedHashSet<>(lexicon.in(AskingWords.in(words)));
        if (concepts.stream().noneMatch(concept -> concept.kind() == Concept.Kind.OBJECT)) {
            // "The scheme should be made known": which one, the sentence before has told.
            concepts.addAll(some(words, Concept.Kind.OBJECT));
        }
        concepts.addAll(some(String.join(" . ", bodies), Concept.Kind.SETTING));
        return Spoken.of(concepts);
    }

    private List<Concept> some(String words, Concept.Kind kind) {
        return lexicon.in(words).stream()
                .filter(concept -> concept.kind() == kind)
                .toList();
    }
}
