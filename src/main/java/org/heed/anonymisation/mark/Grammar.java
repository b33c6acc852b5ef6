package org.heed.anonymisation.mark;

import java.util.Locale;
import java.util.Set;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;
import org.heed.anonymisation.word.Token.Sort;

/// Puts the words for a person in the place of a name so that the sentence still reads: capitals, articles,
/// possessives, and no "the victim, the victim".
final class Grammar {

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "our", "my");

    /// "The Smith family" is the family.
    private static final Set<String> HOUSEHOLD = Set.of("family", "families", "household", "home", "children");

    /// What stands behind a label that says the part already.
    private static final String WITHHELD = "name withheld";

    private Grammar() {}

    static Mark mark(Stretch stretch, Named named) {
        int start = stretch.at(named.from()).start();
        int end = stretch.at(named.to() - 1).end();
        String words = named.person().words();
        Mark plain = new Mark(
                start,
                end,
                start,
                end,
                named.person().kind(),
                named.person().id(),
                inSentence(words, stretch, named.from()),
                named.reasons());
        if (isLabelled(stretch, named.from(), head(words))) {
            return moved(plain, start, end, WITHHELD);
        }
        Token after = stretch.at(named.to());
        if (HOUSEHOLD.contains(after.lower())
                && stretch.at(named.from() - 1).lower().equals("the")) {
            return moved(plain, start, after.end(), after.word());
        }
        if (isBefore(stretch, named.from(), head(words))) {
            return swallowed(stretch, named, plain);
        }
        return isBehind(stretch, named.to(), head(words))
                ? replacingBoth(stretch, named, plain)
                : possessive(stretch, named, plain);
    }

    /// "Author: Jane".
    private static boolean isLabelled(Stretch stretch, int from, String head) {
        return stretch.at(from - 1).word().equals(":")
                && stretch.at(from - 2).lower().equals(head);
    }

    private static String inSentence(String words, Stretch stretch, int from) {
        Token before = stretch.at(from - 1);
        String bare = DETERMINERS.contains(before.lower()) ? words.replaceFirst("^(?:the|an?) ", "") : words;
        return stretch.at(from).beginsSentence() ? capital(bare) : bare;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// The last word: "mother" of "the victim's mother".
    private static String head(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /// "the victim, Jane" or "the victim (Jane" or "the victim Jane".
    private static boolean isBefore(Stretch stretch, int from, String head) {
        Token before = stretch.at(from - 1);
        boolean isSign = before.word().equals(",") || before.word().equals("(");
        return (isSign ? stretch.at(from - 2) : before).lower().equals(head);
    }

    private static Mark swallowed(Stretch stretch, Named named, Mark plain) {
        Token before = stretch.at(named.from() - 1);
        Token after = stretch.at(named.to());
        boolean isClosed = before.sort() == Sort.SIGN
                && (after.word().equals(",") || after.word().equals(")"));
        boolean isSign = before.sort() == Sort.SIGN;
        int from = isSign ? stretch.at(named.from() - 2).end() : before.end();
        return moved(plain, from, isClosed ? after.end() : plain.end(), "");
    }

    /// "Jane, the victim": the article and the word that follow say the same.
    private static boolean isBehind(Stretch stretch, int to, String head) {
        return (stretch.at(to).word().equals(",") || stretch.at(to).word().equals("("))
                && DETERMINERS.contains(stretch.at(to + 1).lower())
                && stretch.at(to + 2).lower().equals(head);
    }

    private static Mark replacingBoth(Stretch stretch, Named named, Mark plain) {
        Token headToken = stretch.at(named.to() + 2);
        boolean isOf = stretch.at(named.to() + 3).lower().equals("of");
        String article = stretch.at(named.to() + 1).word();
        String words = isOf ? article + " " + headToken.word() : plain.replacement();
        boolean begins = stretch.at(named.from()).beginsSentence();
        boolean isClosed = stretch.at(named.to()).word().equals("(")
                && stretch.at(named.to() + 3).word().equals(")");
        boolean isEnclosed = !isOf && stretch.at(named.to() + 3).word().equals(",");
        int to = isClosed || isEnclosed ? stretch.at(named.to() + 3).end() : headToken.end();
        return moved(plain, plain.from(), to, begins ? capital(words) : words);
    }

    /// "James' mother" becomes "the victim's mother"; an apostrophe with an s stays where it is.
    private static Mark possessive(Stretch stretch, Named named, Mark plain) {
        Token after = stretch.at(named.to());
        boolean isBare = (after.word().equals("'") || after.word().equals("’"))
                && after.start() == plain.end()
                && stretch.text().charAt(plain.end() - 1) == 's';
        return isBare ? moved(plain, plain.from(), after.end(), plain.replacement() + "’s") : plain;
    }

    private static Mark moved(Mark mark, int from, int to, String replacement) {
        return new Mark(mark.start(), mark.end(), from, to, mark.kind(), mark.person(), replacement, mark.reasons());
    }
}
