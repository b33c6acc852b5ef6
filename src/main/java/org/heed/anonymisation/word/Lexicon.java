package org.heed.anonymisation.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What is known of single words: names with their origin, common words, places. Read once from
/// `resources/anonymisation`; see the README there for sources. A word may be all three.
public final class Lexicon {

    private static final String FOLDER = "/anonymisation/";
    /// Shorter names in small letters are too often something else.
    private static final int SHORTEST_SMALL = 5;

    private final Map<String, String> givenNames = names("given-names.csv");
    private final Map<String, String> surnames = names("surnames.csv");
    private final Set<String> givenNamesSmall = new HashSet<>();
    private final Set<String> words = new HashSet<>(lines("words.txt"));
    private final Set<String> knownWords = new HashSet<>(lines("known-words.txt"));
    private final Set<String> pastVerbs = new HashSet<>(lines("past-verbs.txt"));
    private final Set<String> places = new HashSet<>(lines("places.txt"));
    private final Set<String> neverNames = new HashSet<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    private static final class Shipped {
        static final Lexicon LEXICON = new Lexicon();
    }

    private Lexicon() {
        for (String line : lines("sets.txt")) {
            int colon = line.indexOf(':');
            sets.put(line.substring(0, colon), Set.of(distinct(line.substring(colon + 1))));
        }
        sets.put("pastverb", pastVerbs);
        for (String line : lines("never-names.txt")) {
            neverNames.addAll(List.of(line.split(" ", -1)));
        }
        Set<String> others = new HashSet<>(neverNames);
        places.forEach(place -> others.add(place.toLowerCase(Locale.ROOT)));
        sets.values().forEach(others::addAll);
        for (String name : givenNames.keySet()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.length() >= SHORTEST_SMALL
                    && !words.contains(lower)
                    && !knownWords.contains(lower)
                    && !others.contains(lower)) {
                givenNamesSmall.add(lower);
            }
        }
    }

    /// The lexicon that ships with Heed.
    public static Lexicon shipped() {
        return Shipped.LEXICON;
    }

    public Set<String> givenNames() {
        return Collections.unmodifiableSet(givenNames.keySet());
    }

    public Set<String> surnames() {
        return Collections.unmodifiableSet(surnames.keySet());
    }

    public Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    public Set<String> places() {
        return Collections.unmodifiableSet(places);
    }

    public boolean isGivenName(String word) {
        return givenNames.containsKey(word) || (word.indexOf('-') > 0 && areGivenNames(word));
    }

    /// "Summer-Rose".
    private boolean areGivenNames(String word) {
        for (String part : word.split("-", -1)) {
            if (!givenNames.containsKey(part)) {
                return false;
            }
        }
        return true;
    }

    /// True for a given name in small letters, as in a text message, that is no word and no place.
    public boolean isGivenNameWrittenSmall(String lower) {
        return givenNamesSmall.contains(lower);
    }

    public boolean isSurname(String word) {
        return surnames.containsKey(word);
    }

    /// Where a name comes from, as far as the lists know.
    public Optional<String> origin(String name) {
        return Optional.ofNullable(givenNames.get(name)).or(() -> Optional.ofNullable(surnames.get(name)));
    }

    /// True for a word that texts write small.
    public boolean isWord(String lower) {
        return words.contains(lower) || (lower.indexOf('-') > 0 && allWords(lower));
    }

    /// "multi-agency", "x-ray": each part is a word or a letter; "Jun-Jun" is a name.
    private boolean allWords(String lower) {
        int half = lower.length() / 2;
        boolean isDouble = lower.substring(0, half).equals(lower.substring(half + 1));
        if (isDouble || areGivenNames(capitals(lower))) {
            return false;
        }
        for (String part : lower.split("-", -1)) {
            boolean isWord = part.length() == 1
                    || words.contains(part)
                    || knownWords.contains(part)
                    || neverNames.contains(part);
            if (!isWord) {
                return false;
            }
        }
        return true;
    }

    private static String capitals(String lower) {
        StringBuilder word = new StringBuilder(lower);
        for (int i = 0; i < lower.length(); i++) {
            if (i == 0 || lower.charAt(i - 1) == '-') {
                word.setCharAt(i, Character.toUpperCase(lower.charAt(i)));
            }
        }
        return word.toString();
    }

    /// True for a rarer word or a place further away: a capital does not make a name of it by itself.
    public boolean isKnown(String lower) {
        return knownWords.contains(lower);
    }

    public boolean isPastVerb(String lower) {
        return pastVerbs.contains(lower);
    }

    public boolean isPlace(String word) {
        return places.contains(word);
    }

    /// True for words in capitals that are names of things, peoples, months or posts and hardly ever of a person.
    public boolean isNeverName(String lower) {
        return neverNames.contains(lower);
    }

    /// A set of words by its name in `sets.txt`.
    public Set<String> set(String name) {
        return Objects.requireNonNull(sets.get(name), name);
    }

    private static String[] distinct(String words) {
        return List.of(words.strip().split(" ", -1)).stream().distinct().toArray(String[]::new);
    }

    private static Map<String, String> names(String file) {
        Map<String, String> names = new HashMap<>();
        for (String line : lines(file)) {
            int comma = line.indexOf(',');
            names.put(line.substring(0, comma), line.substring(comma + 1));
        }
        return names;
    }

    /// The lines of a resource that say something.
    public static List<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FOLDER + file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
