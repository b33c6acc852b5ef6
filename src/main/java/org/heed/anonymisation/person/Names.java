package org.heed.anonymisation.person;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;
import org.heed.anonymisation.word.Token.Sort;
import org.heed.structure.OutlineStore.PassageKind;

/// What can be part of a name, by its look and the lexicon, and what cannot.
public final class Names {

    /// More letters than this in capitals are a shouted name rather than initials.
    public static final int INITIALS = 3;

    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final Set<String> EPONYMS = new HashSet<>(Lexicon.lines("eponyms.txt"));
    private static final Set<String> SUFFIX = LEXICON.set("suffix");
    private static final Set<String> SAINT = LEXICON.set("saint");
    private static final Set<String> OPENERS = LEXICON.set("orgbefore");
    private static final Set<String> MONTH = LEXICON.set("month");
    private static final Set<String> TIMES =
            Stream.of("month", "day").flatMap(set -> LEXICON.set(set).stream()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NEAR_MONTH = LEXICON.set("nearmonth");
    private static final Set<String> PARTICLE = LEXICON.set("particle");
    private static final Set<String> EPITHET = LEXICON.set("epithet");
    private static final Set<String> POSTS = Stream.of(
                    "title", "doctor", "rank", "office", "care", "job", "kin", "child", "partner")
            .flatMap(set -> LEXICON.set(set).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> BEHIND_NAME = Set.of("the", "who", "her", "his", "their", "aged", "a");
    private static final Set<String> LETTERED = LEXICON.set("letterkind");
    private static final Set<String> LINKS = Set.of("y", "yr", "of", "the", "on", "and", "&");

    /// "de", "van der", "von und zu".
    private static final int MOST_PARTICLES = 3;

    private static final Pattern CONTRACTED = Pattern.compile("\\p{Ll}+'(?:d|ll|ve|re|m|t)");
    private static final Set<String> COMPASS = Set.of("north", "south", "east", "west", "mid", "central");
    private static final Set<String> QUOTES = Set.of("'", "‘", "’", "\"", "“", "”", "(", ")");
    private static final Set<String> INSIDE =
            Set.of("on", "upon", "onto", "at", "in", "into", "inside", "outside", "near");

    private static final Set<String> AROUND_WARD = Set.of("from", "the", "to", "of", "between");

    private Names() {}

    /// "DHALIWAL" as it is written when nobody shouts; "O'ROURKE" as "O'Rourke".
    public static String calm(String shouted) {
        StringBuilder calm = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < shouted.length(); i++) {
            char c = shouted.charAt(i);
            calm.append(begins ? Character.toUpperCase(c) : Character.toLowerCase(c));
            begins = c == '-' || c == '\'' || c == '’';
        }
        return calm.toString();
    }

    /// A word as it is written when nobody shouts.
    static String calmed(Token token) {
        boolean isShouted = token.sort() == Sort.CAPITALS && token.word().length() > INITIALS;
        boolean isSmall = token.sort() == Sort.SMALL && LEXICON.isGivenNameWrittenSmall(token.lower());
        return isShouted || isSmall ? calm(token.word()) : token.word();
    }

    public static boolean isNamePart(Stretch stretch, int index) {
        Token token = stretch.at(index);
        return switch (token.sort()) {
            case CAPITAL -> isNameWord(stretch, index);
            case CAPITALS ->
                (isShouted(token) && (isShouted(stretch.at(index - 1)) || isShouted(stretch.at(index + 1))))
                        || isFamilyNameFirst(stretch, index);
            case SMALL -> LEXICON.isGivenNameWrittenSmall(token.lower());
            default -> false;
        };
    }

    /// A sign that may stand around a nickname: "Michael 'Micky' Example".
    public static boolean isQuote(Token token) {
        return QUOTES.contains(token.word());
    }

    /// "EXAMPLE, Ann", "EXAMPLE (Ann)".
    private static boolean isFamilyNameFirst(Stretch stretch, int index) {
        String sign = stretch.at(index + 1).word();
        String calm = calm(stretch.at(index).word());
        return (sign.equals(",") || sign.equals("("))
                && calm.length() > INITIALS
                && (LEXICON.isSurname(calm) || UnknownWord.is(calm))
                && stretch.at(index + 2).sort() == Sort.CAPITAL
                && LEXICON.isGivenName(stretch.at(index + 2).word());
    }

    private static boolean isShouted(Token token) {
        return token.sort() == Sort.CAPITALS && token.word().length() > INITIALS && isListed(calm(token.word()));
    }

    /// True for the letter of "Adult A".
    static boolean isLettered(Stretch stretch, int index) {
        Token before = stretch.at(index - 1);
        return isBig(before) && LETTERED.contains(before.lower());
    }

    private static boolean isNameWord(Stretch stretch, int index) {
        Token token = stretch.at(index);
        boolean isOfPlace =
                token.lower().equals("st") || (COMPASS.contains(token.lower()) && isBig(stretch.at(index + 1)));
        if (isOfPlace || CONTRACTED.matcher(token.lower()).matches()) {
            return false;
        }
        if (LEXICON.isNeverName(token.lower())) {
            return LEXICON.isGivenName(token.word())
                    && !isMonth(stretch, index)
                    && (!token.beginsSentence()
                            || stretch.at(index + 1).word().equals(",")
                            || LEXICON.isPastVerb(stretch.at(index + 1).lower())
                            || isFamilyName(stretch.at(index + 1)));
        }
        return isListed(token.word())
                || !(LEXICON.isWord(token.lower()) || SUFFIX.contains(token.lower()) || SAINT.contains(token.lower()))
                || isWordAsFamilyName(stretch, index);
    }

    static boolean isFamilyName(Token token) {
        return token.sort() == Sort.CAPITAL
                && !LEXICON.isWord(token.lower())
                && !LEXICON.isNeverName(token.lower())
                && !SUFFIX.contains(token.lower());
    }

    /// "Penelope Strange": a common word right behind a given name, and no more of a title behind it.
    private static boolean isWordAsFamilyName(Stretch stretch, int index) {
        Token token = stretch.at(index);
        Token given = stretch.at(index - 1);
        return given.sort() == Sort.CAPITAL
                && LEXICON.isGivenName(given.word())
                && !isDoubtful(given.word())
                && !SUFFIX.contains(given.lower())
                && stretch.kind() != PassageKind.HEADING
                && !token.beginsSentence()
                && !isBig(stretch.at(index + 1))
                && !SUFFIX.contains(token.lower())
                && !isPost(token.lower())
                && !LEXICON.isPastVerb(token.lower());
    }

    /// True for a word that is a month where it stands.
    public static boolean isMonth(Stretch stretch, int index) {
        Token before = stretch.at(index - 1);
        Token after = stretch.at(index + 1);
        if (!MONTH.contains(stretch.at(index).lower())) {
            return false;
        }
        boolean acts = after.lower().equals("'s")
                || LEXICON.isPastVerb(after.lower())
                || (after.word().equals(",")
                        && BEHIND_NAME.contains(stretch.at(index + 2).lower()));
        return (before.sort() == Sort.NUMBER && !(acts && followsNumberOfParagraph(stretch, index)))
                || after.sort() == Sort.NUMBER
                || MONTH.contains(before.lower())
                || (NEAR_MONTH.contains(before.lower()) && !acts);
    }

    /// "6.1 May said".
    private static boolean followsNumberOfParagraph(Stretch stretch, int index) {
        int at = index - 1;
        while (stretch.at(at).sort() == Sort.NUMBER || stretch.at(at).word().equals(".")) {
            at--;
        }
        return stretch.isEdge(at);
    }

    public static boolean isListed(String word) {
        return LEXICON.isGivenName(word) || LEXICON.isSurname(word);
    }

    /// Where the word behind particles is that begin here ("van der Berg"), or the start when none do.
    public static int behindParticles(Stretch stretch, int from) {
        int at = from;
        while (at - from < MOST_PARTICLES && PARTICLE.contains(stretch.at(at).lower())) {
            at++;
        }
        return at > from && isNamePart(stretch, at) ? at : from;
    }

    /// True for a word that is also something else than a name: a common word, a month, a place.
    public static boolean isDoubtful(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return LEXICON.isWord(lower) || LEXICON.isNeverName(lower) || LEXICON.isPlace(word);
    }

    /// True when the tokens are part of the name of a place, a body or a law where they stand.
    public static boolean isNameOfThing(Stretch stretch, int from, int to) {
        Token after = stretch.at(to);
        Token before = stretch.at(from - 1);
        boolean isOfSaint = after.lower().equals("'s")
                && isBig(stretch.at(to + 1))
                && SUFFIX.contains(stretch.at(to + 1).lower());
        return (isBig(after) && SUFFIX.contains(after.lower()))
                || isOfSaint
                || (isBig(before) && SAINT.contains(before.lower()))
                || (LINKS.contains(before.lower())
                        && SAINT.contains(stretch.at(from - 2).lower())
                        && isBig(stretch.at(from - 2)))
                || isNameOfBuilding(stretch, from, to)
                || isEponym(stretch, from, to);
    }

    /// "on Willow Ward", "Wexham Park", "on Ward Example"; "Ann Park" is a person.
    private static boolean isNameOfBuilding(Stretch stretch, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        String first = stretch.at(from).word();
        boolean isInside = INSIDE.contains(stretch.at(from - 1).lower());
        boolean ends = SUFFIX.contains(stretch.at(to - 1).lower());
        boolean begins = SUFFIX.contains(stretch.at(from).lower());
        boolean isNoName = !LEXICON.isGivenName(first) && !UnknownWord.is(first);
        boolean isWard = stretch.at(to - 1).lower().equals("ward")
                && !LEXICON.isGivenName(first)
                && AROUND_WARD.contains(stretch.at(from - 1).lower());
        return (ends && (isInside || isNoName)) || (begins && isInside) || isWard;
    }

    private static boolean isEponym(Stretch stretch, int from, int to) {
        boolean isBefore = stretch.at(to).lower().equals("'s")
                && EPITHET.contains(stretch.at(to + 1).lower());
        boolean isBehind = stretch.at(from - 1).lower().equals("'s")
                && EPITHET.contains(stretch.at(from).lower());
        if (isBefore || isBehind) {
            return true;
        }
        String name = stretch.text()
                .substring(stretch.at(from).start(), stretch.at(to - 1).end())
                .replace('’', '\'');
        return EPONYMS.contains(name)
                || (stretch.at(to).lower().equals("'s") && EPONYMS.contains(name + "'s"))
                || (from > 0 && EPONYMS.contains(stretch.at(from - 1).word() + " " + name))
                || (from > 1
                        && EPONYMS.contains(stretch.at(from - 2).word() + " "
                                + stretch.at(from - 1).word() + " " + name))
                || EPONYMS.contains(name + " " + stretch.at(to).word() + " "
                        + stretch.at(to + 1).word());
    }

    /// True when a word with a capital that is no name and no post stands right before or behind: "Bright Futures
    /// Thornborough".
    public static boolean isPartOfTitle(Stretch stretch, int from, int to) {
        Token before = stretch.at(from - 1);
        Token after = stretch.at(to);
        // "FLO Dan Example": an abbreviation is a post as often as a body.
        boolean isShort = before.sort() == Sort.CAPITALS && !OPENERS.contains(before.lower());
        boolean opens = isBig(before)
                && !isShort
                && !before.beginsSentence()
                && !isPost(before.lower())
                && !TIMES.contains(before.lower());
        boolean listed = isBig(before) && OPENERS.contains(before.lower());
        boolean closes = isBig(after)
                && !after.beginsSentence()
                && (LEXICON.isWord(after.lower()) || LEXICON.isNeverName(after.lower()))
                && !isListed(after.word())
                && !isPost(after.lower())
                && !MONTH.contains(after.lower());
        return opens || listed || closes;
    }

    /// True for a title, a rank, a post or a word for a relative.
    public static boolean isPost(String lower) {
        return POSTS.contains(lower);
    }

    public static boolean isBig(Token token) {
        return token.sort() == Sort.CAPITAL || token.sort() == Sort.CAPITALS;
    }
}
