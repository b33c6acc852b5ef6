package org.heed.anonymisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.anonymisation.RosterEntry.State;
import org.heed.anonymisation.guard.NameLikeness;
import org.heed.anonymisation.word.Lexicon;
import org.heed.text.Span;

/// The second look at every text that leaves: independent of the finders. It compares letters, not sentences: any
/// word of the review's own roster, however it is written; and two words beside each other that look like a name by
/// their letters and stand on no list of words or places. A text with a hit is not released.
public final class ReleaseGuard {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?:;•\\n\"“(]\\s*)$");
    private static final Pattern PLACE_BEFORE = Pattern.compile("(?i)\\b(?:in|at|near|from|of|to|the)\\s+$");
    /// From these odds on letters look like a name; words of no list lie around 0.
    private static final double LOOKS_LIKE_A_NAME = 0.25;
    /// Shorter words share their letters with too many others.
    private static final int SHORTEST = 3;
    private static final int BEFORE = 12;

    private final Lexicon lexicon = Lexicon.shipped();
    private final NameLikeness likeness = new NameLikeness();

    private record Found(int start, int end, String word) {}

    /// One text that is looked at, and the names to look for.
    private record Look(String text, List<Found> words, Set<String> names, Set<String> initials) {}

    public List<Hit> check(SafeText text, CaseRoster roster) {
        return check(text.words(), roster);
    }

    /// The places of a text where a name may stand, in order.
    public List<Hit> check(String text, CaseRoster roster) {
        List<Hit> hits = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            found.add(new Found(matcher.start(), matcher.end(), matcher.group().replaceFirst("['’]s?$", "")));
        }
        Look look = new Look(text, found, words(roster), initials(roster));
        for (int i = 0; i < found.size(); i++) {
            String reason = reason(look, i);
            if (!reason.isEmpty()) {
                hits.add(new Hit(new Span(found.get(i).start(), found.get(i).end()), reason));
            }
        }
        return hits;
    }

    private String reason(Look look, int index) {
        String text = look.text();
        List<Found> found = look.words();
        Found word = found.get(index);
        boolean isCapital = Character.isUpperCase(word.word().charAt(0));
        if (look.names().contains(bare(word.word())) && (isCapital || !lexicon.isWord(bare(word.word())))) {
            return isOwnWord(text, word) ? "" : "is a word of a name on the case roster";
        }
        if (look.initials().contains(word.word())) {
            return "are initials on the case roster";
        }
        boolean isPair = index + 1 < found.size()
                && text.substring(word.end(), found.get(index + 1).start()).isBlank()
                && looksLikeAName(word.word())
                && looksLikeAName(found.get(index + 1).word());
        boolean isPlace = PLACE_BEFORE
                .matcher(text.substring(Math.max(0, word.start() - BEFORE), word.start()))
                .find();
        return isPair && !isPlace ? "looks like a name by its letters" : "";
    }

    /// A common word, month or place with the letters of a name where a capital says nothing.
    private boolean isOwnWord(String text, Found word) {
        boolean isDoubtful = lexicon.isWord(bare(word.word()))
                || lexicon.isNeverName(bare(word.word()))
                || lexicon.isPlace(word.word());
        String before = text.substring(Math.max(0, word.start() - BEFORE), word.start());
        return isDoubtful
                && (SENTENCE_START.matcher(before).find()
                        || lexicon.isNeverName(bare(word.word()))
                        || lexicon.isPlace(word.word()));
    }

    private boolean looksLikeAName(String word) {
        boolean isListed = lexicon.isGivenName(word) || lexicon.isSurname(word);
        return word.length() >= SHORTEST
                && Character.isUpperCase(word.charAt(0))
                && !lexicon.isWord(bare(word))
                && !lexicon.isNeverName(bare(word))
                && !lexicon.isPlace(word)
                && (isListed || likeness.of(word) > LOOKS_LIKE_A_NAME);
    }

    private static Set<String> words(CaseRoster roster) {
        Set<String> words = new HashSet<>();
        for (String form : forms(roster)) {
            for (String word : form.split("[\\s.,]+", -1)) {
                if (word.length() >= SHORTEST && !isRole(word)) {
                    words.add(bare(word));
                }
            }
        }
        return words;
    }

    private static Set<String> initials(CaseRoster roster) {
        Set<String> initials = new HashSet<>();
        forms(roster).stream().filter(form -> form.matches("\\p{Lu}{2,3}")).forEach(initials::add);
        return initials;
    }

    private static List<String> forms(CaseRoster roster) {
        return roster.entries().stream()
                .filter(entry -> entry.state() != State.REJECTED)
                .flatMap(entry -> entry.forms().stream())
                .toList();
    }

    /// "Adult" of "Adult A", "Mrs" of "Mrs B".
    private static boolean isRole(String word) {
        return Lexicon.shipped().set("letterkind").contains(word.toLowerCase(Locale.ROOT))
                || Lexicon.shipped().set("rank").contains(word.toLowerCase(Locale.ROOT));
    }

    /// Small letters without marks: "Wójcik" and "WOJCIK" are one.
    private static String bare(String word) {
        return Normalizer.normalize(
                        word.toLowerCase(Locale.ROOT).replace("ł", "l").replace('’', '\''), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
