package org.heed.repetition.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words in which recommendations speak of each [Concept], from `repetition/concepts.tsv`.
final class ConceptLexicon {

    private static final String FILE = "/repetition/concepts.tsv";
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9'&-]*");
    private static final String ANY_ENDING = "*";
    /// How many words may stand where a phrase leaves room.
    private static final int ROOM = 6;

    /// The kind of phrases that say nothing of what their words alone would say: "adult children", "public funds".
    private static final String OF_NOTHING = "none";

    private final Map<String, List<List<String>>> ofNothing = new HashMap<>();
    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();
    private int concepts;

    /// Words in order, each as it is, with `*` for any ending, or `*` alone for room.
    private record Phrase(List<String> parts, Concept concept) {}

    private ConceptLexicon() {}

    static ConceptLexicon shipped() {
        try (InputStream file = ConceptLexicon.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the lexicon of concepts is not in the program");
            }
            ConceptLexicon lexicon = new ConceptLexicon();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
                    .forEach(lexicon::add);
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells[0].equals(OF_NOTHING)) {
            for (String words : cells[3].split(",", -1)) {
                List<String> parts = List.of(words.strip().split(" ", -1));
                ofNothing
                        .computeIfAbsent(parts.getFirst(), none -> new ArrayList<>())
                        .add(parts);
            }
            return;
        }
        Concept.Kind kind = Concept.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
        Concept concept = new Concept(kind, cells[1], Double.parseDouble(cells[2]), concepts++);
        for (String words : cells[3].split(",", -1)) {
            Phrase phrase = new Phrase(List.of(words.strip().split(" ", -1)), concept);
            String first = phrase.parts().getFirst();
            Map<String, List<Phrase>> index = first.endsWith(ANY_ENDING) ? byBeginning : byWord;
            index.computeIfAbsent(beginning(first), none -> new ArrayList<>()).add(phrase);
        }
    }

    /// The concepts that words speak of, in the order in which they do.
    Set<Concept> in(String words) {
        List<String> tokens = tokens(words);
        Set<Concept> found = new LinkedHashSet<>();
        BitSet taken = ofNothing(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            boolean isTaken = taken.get(at);
            for (Phrase phrase : beginningWith(tokens.get(at))) {
                boolean isOneWord = phrase.parts().size() == 1;
                if (!(isTaken && isOneWord) && matches(phrase.parts(), 1, tokens, at + 1)) {
                    found.add(phrase.concept());
                }
            }
        }
        return found;
    }

    /// The words of names and set phrases, which alone would speak of something else.
    private BitSet ofNothing(List<String> tokens) {
        BitSet taken = new BitSet();
        for (int at = 0; at < tokens.size(); at++) {
            for (List<String> parts : ofNothing.getOrDefault(tokens.get(at), List.of())) {
                if (matches(parts, 1, tokens, at + 1)) {
                    taken.set(at, at + parts.size());
                }
            }
        }
        return taken;
    }

    private List<Phrase> beginningWith(String token) {
        List<Phrase> phrases = new ArrayList<>(byWord.getOrDefault(token, List.of()));
        for (int end = 1; end <= token.length(); end++) {
            phrases.addAll(byBeginning.getOrDefault(token.substring(0, end), List.of()));
        }
        return phrases;
    }

    private static boolean matches(List<String> parts, int part, List<String> tokens, int at) {
        if (part == parts.size()) {
            return true;
        }
        if (parts.get(part).equals(ANY_ENDING)) {
            for (int skipped = 0; skipped <= ROOM; skipped++) {
                if (matches(parts, part + 1, tokens, at + skipped)) {
                    return true;
                }
            }
            return false;
        }
        return at < tokens.size() && fits(parts.get(part), tokens.get(at)) && matches(parts, part + 1, tokens, at + 1);
    }

    private static boolean fits(String part, String token) {
        return part.endsWith(ANY_ENDING) ? token.startsWith(beginning(part)) : token.equals(part);
    }

    private static String beginning(String part) {
        return part.endsWith(ANY_ENDING) ? part.substring(0, part.length() - 1) : part;
    }

    private static List<String> tokens(String words) {
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT).replace('’', '\''));
        List<String> tokens = new ArrayList<>();
        while (word.find()) {
            tokens.add(word.group());
        }
        return tokens;
    }
}
