package org.heed.repetition.ask;

import java.util.Collection;
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
    public static Meaning meaning(String words, Collection<String> bodies) {
        String asked = AskingWords.in(words);
        return MeaningReader.ofAsks().of(bodies.isEmpty() ? asked : String.join(", ", bodies) + ": " + asked);
    }

    /// The ask of words whose meaning was read.
    public Ask ask(String words, Collection<String> bodies, Meaning meaning) {
        return Ask.of(words, bodies, meaning, lexicon);
    }

    /// The ask of words that were never read.
    public Ask ask(String words, Collection<String> bodies) {
        return ask(words, bodies, meaning(words, bodies));
    }
}
