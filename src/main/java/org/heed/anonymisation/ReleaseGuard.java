package org.heed.anonymisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.anonymisation.RosterEntry.State;
import org.heed.anonymisation.guard.KnownWords;
import org.heed.anonymisation.guard.NameLikeness;
import org.heed.anonymisation.word.Lexicon;
import org.heed.text.Span;

/// The second look at every text that leaves: independent of the finders. It compares letters, not sentences: any
/// word of the rosters, however it is written; and two words beside each other that look like a name by their letters
/// and stand on no list of words or places. A text with a hit is not released. The names of bodies on the register,
/// and what people said names nobody, are no hits.
public final class ReleaseGuard {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*");
    private static final Pattern CLOSING_S = Pattern.compile("['’]s?$");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?:;•\\n\"“(]\\s*)$");
    private static final Pattern PLACE_BEFORE = Pattern.compile("(?i)\\b(?:in|at|near|from|of|to|the)\\s+$");
    /// From these odds on letters look like a name; words of no list lie around 0.
    private static final double LOOKS_LIKE_A_NAME = 0.25;
    /// Shorter words share their letters with too many others.
    private static final int SHORTEST = 3;
    private static final int BEFORE = 12;
    /// Letters before this have no marks.
    private static final int FIRST_MARKED = 0x80;
    private static final Lexicon LEXICON = Lexicon.shipped();

    private final Set<String> names = new HashSet<>();
    private final Set<String> initials = new HashSet<>();
    private final KnownWords known = new KnownWords();

    private record Found(int start, int end, String word, String bare) {}

    /// One text that is looked at, with its words.
    private record Look(String text, List<Found> words) {}

    private ReleaseGuard() {}

    /// The guard of one review.
    public static ReleaseGuard of(CaseRoster roster) {
        ReleaseGuard guard = new ReleaseGuard();
        guard.learn(roster);
        return guard;
    }

    /// The guard of many reviews. A name that is also a common word or a place says nothing among so many.
    public static ReleaseGuard over(List<CaseRoster> rosters) {
        ReleaseGuard guard = new ReleaseGuard();
        rosters.forEach(guard::learn);
        guard.names.removeIf(name -> isDoubtful(name, name));
        guard.initials.clear();
        return guard;
    }

    /// The same guard, to which these words together name nobody of a review.
    public ReleaseGuard knowing(List<String> names) {
        names.forEach(name -> known.add(bareWords(name)));
        return this;
    }

    /// The same guard for reviews about these areas: their words are places, whoever has them as a name as well.
    public ReleaseGuard about(List<String> areas) {
        areas.forEach(area -> bareWords(area).forEach(names::remove));
        return knowing(areas);
    }

    private void learn(CaseRoster roster) {
        for (RosterEntry entry : roster.entries()) {
            for (String form : entry.forms()) {
                if (entry.state() == State.REJECTED) {
                    known.add(bareWords(form));
                } else {
                    learn(form);
                }
            }
        }
    }

    private void learn(String form) {
        for (String word : form.split("[\\s.,]+", -1)) {
            if (word.length() >= SHORTEST && !isRole(word)) {
                names.add(bare(word));
            }
        }
        if (form.matches("\\p{Lu}{2,3}")) {
            initials.add(form);
        }
    }

    public List<Hit> check(SafeText text) {
        return check(text.words());
    }

    /// The places of a text where a name may stand, in order.
    public List<Hit> check(String text) {
        List<Found> found = found(text);
        if (found.isEmpty()) {
            return List.of();
        }
        Look look = new Look(text, found);
        List<String> bare = found.stream().map(Found::bare).toList();
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < found.size()) {
            int behind = known.end(bare, at);
            String reason = behind > at ? "" : reason(look, at);
            if (!reason.isEmpty()) {
                hits.add(new Hit(new Span(found.get(at).start(), found.get(at).end()), reason));
            }
            at = Math.max(behind, at + 1);
        }
        return hits;
    }

    private static List<Found> found(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = CLOSING_S.matcher(matcher.group()).replaceFirst("");
            found.add(new Found(matcher.start(), matcher.end(), word, bare(word)));
        }
        return found;
    }

    private String reason(Look look, int index) {
        Found word = look.words().get(index);
        boolean isCapital = Character.isUpperCase(word.word().charAt(0));
        if (isOnRoster(word.bare()) && (isCapital || !LEXICON.isWord(word.bare()))) {
            return isOwnWord(look.text(), word) ? "" : "is a word of a name on the case roster";
        }
        if (initials.contains(word.word())) {
            return "are initials on the case roster";
        }
        return isCapital && isPair(look, index) ? "looks like a name by its letters" : "";
    }

    /// A name, or a double-barrelled word with a name in it.
    private boolean isOnRoster(String bare) {
        return names.contains(bare)
                || (bare.indexOf('-') > 0 && Stream.of(bare.split("-", -1)).anyMatch(names::contains));
    }

    private boolean isPair(Look look, int index) {
        List<Found> found = look.words();
        Found word = found.get(index);
        boolean isPair = index + 1 < found.size()
                && look.text()
                        .substring(word.end(), found.get(index + 1).start())
                        .isBlank()
                && looksLikeAName(word.word())
                && looksLikeAName(found.get(index + 1).word());
        String before = look.text().substring(Math.max(0, word.start() - BEFORE), word.start());
        return isPair && !PLACE_BEFORE.matcher(before).find();
    }

    /// A common word, month or place with the letters of a name where a capital says nothing.
    private static boolean isOwnWord(String text, Found word) {
        String before = text.substring(Math.max(0, word.start() - BEFORE), word.start());
        return isDoubtful(word.word(), word.bare())
                && (SENTENCE_START.matcher(before).find()
                        || LEXICON.isNeverName(word.bare())
                        || LEXICON.isPlace(word.word()));
    }

    private static boolean isDoubtful(String word, String bare) {
        return LEXICON.isWord(bare)
                || LEXICON.isNeverName(bare)
                || LEXICON.isPlace(word)
                || LEXICON.isPlace(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    private static boolean looksLikeAName(String word) {
        boolean isListed = LEXICON.isGivenName(word) || LEXICON.isSurname(word);
        return word.length() >= SHORTEST
                && Character.isUpperCase(word.charAt(0))
                && !LEXICON.isWord(bare(word))
                && !LEXICON.isNeverName(bare(word))
                && !LEXICON.isPlace(word)
                && (isListed || NameLikeness.learnt().of(word) > LOOKS_LIKE_A_NAME);
    }

    /// "Adult" of "Adult A", "Mrs" of "Mrs B".
    private static boolean isRole(String word) {
        return LEXICON.set("letterkind").contains(word.toLowerCase(Locale.ROOT))
                || LEXICON.set("rank").contains(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> bareWords(String form) {
        return found(form).stream().map(Found::bare).toList();
    }

    /// Small letters without marks: "Wójcik" and "WOJCIK" are one.
    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("ł", "l").replace('’', '\'');
        return lower.chars().allMatch(c -> c < FIRST_MARKED)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
