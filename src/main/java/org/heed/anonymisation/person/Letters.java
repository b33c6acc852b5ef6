package org.heed.anonymisation.person;

import java.util.Set;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;
import org.heed.anonymisation.word.Token.Sort;

/// Letters that may stand for a person: "A was born", "told B that", "J.S. said". A letter behind the word for a part
/// of a document or a building names that.
public final class Letters {

    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final Set<String> THINGS = LEXICON.set("lettered-thing");
    private static final Set<String> WAS = LEXICON.set("was");
    private static final Set<String> OBJECTS = LEXICON.set("object");
    private static final Set<String> BESIDE = Set.of("and", "or", "that", "when", "if", "while", "because", "between");

    private static final Set<String> FEELING = LEXICON.set("feeling");
    /// "A.", "B)": the letter of a list.
    private static final Set<String> MARKS = Set.of(".", ")", "]");
    private static final Set<String> NAMED = Set.of("called", "named", "as");
    private static final Set<String> ENDS = Set.of(".", "!", "?");
    private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]");
    private static final Set<String> FAREWELLS =
            Set.of("love", "yours", "regards", "sincerely", "faithfully", "thanks", "wishes", "cheers", "signed");
    private static final Set<String> KISSES = Set.of(".", "x", "xx", "xxx");

    private Letters() {}

    /// Where initials with stops end that begin here, or the start: two letters or more, no name behind them.
    static int initialsEnd(Stretch stretch, int from) {
        int to = from;
        int letters = 0;
        StringBuilder all = new StringBuilder();
        while (isStopped(stretch, to)) {
            all.append(stretch.at(to).lower());
            letters++;
            to += 2;
        }
        if (letters > 0 && stretch.at(to).sort() == Sort.LETTER && isTight(stretch, to)) {
            all.append(stretch.at(to).lower());
            letters++;
            to++;
        }
        boolean areInitials = letters > 1
                && letters <= Names.INITIALS
                && !LEXICON.isNeverName(all.toString())
                && !Names.isNamePart(stretch, to);
        if (!areInitials) {
            return from;
        }
        return stretch.at(to - 1).isWord() || isWithinSentence(stretch, to) ? to : to - 1;
    }

    /// True behind a stop that is an initial's: a small word goes on. Any other may be the sentence's.
    public static boolean isWithinSentence(Stretch stretch, int behindStop) {
        return stretch.at(behindStop).sort() == Sort.SMALL;
    }

    private static boolean isStopped(Stretch stretch, int index) {
        return stretch.at(index).sort() == Sort.LETTER
                && stretch.at(index + 1).word().equals(".")
                && stretch.at(index + 1).start() == stretch.at(index).end();
    }

    private static boolean isTight(Stretch stretch, int index) {
        return stretch.at(index - 1).end() == stretch.at(index).start();
    }

    /// True for one letter by itself that stands where a person would.
    public static boolean isLone(Stretch stretch, int index) {
        Token letter = stretch.at(index);
        if (letter.sort() != Sort.LETTER || letter.word().equals("I") || isOfName(stretch, index)) {
            return false;
        }
        return signs(stretch, index)
                || (!isNamed(stretch, index) && (acts(stretch, index) || isSpokenOf(stretch, index)));
    }

    /// "S.H. Example".
    private static boolean isOfName(Stretch stretch, int index) {
        int behind = index;
        while (isStopped(stretch, behind)) {
            behind += 2;
        }
        return behind > index && Names.isNamePart(stretch, behind);
    }

    private static boolean acts(Stretch stretch, int index) {
        Token letter = stretch.at(index);
        Token after = stretch.at(index + 1);
        Token owned = after.word().equals(".") ? stretch.at(index + 2) : after;
        return WAS.contains(after.lower())
                || owned.lower().equals("'s")
                || (FEELING.contains(after.lower())
                        && letter.beginsSentence()
                        && !letter.word().equals("A"))
                || (LEXICON.isPastVerb(after.lower()) && after.sort() == Sort.SMALL);
    }

    /// Inside a sentence, where an article would be small.
    private static boolean isSpokenOf(Stretch stretch, int index) {
        if (stretch.at(index).beginsSentence() || stretch.isEdge(index + 1)) {
            return false;
        }
        Token before = stretch.at(index - 1);
        int behind = stretch.at(index + 1).word().equals(".") ? index + 2 : index + 1;
        boolean isBracketed = BRACKETS.contains(before.word())
                && BRACKETS.contains(stretch.at(behind).word());
        return isBracketed
                || Names.isPost(before.lower())
                || (before.word().equals(",") && isListed(stretch, index))
                || OBJECTS.contains(before.lower())
                || NAMED.contains(before.lower())
                || BESIDE.contains(before.lower());
    }

    /// "Please ring me. Love, G x": the last of what somebody wrote.
    static boolean signs(Stretch stretch, int index) {
        Token before = stretch.at(index - 1);
        boolean isBehindEnd = ENDS.contains(before.word())
                || FAREWELLS.contains(before.lower())
                || (before.word().equals(",")
                        && FAREWELLS.contains(stretch.at(index - 2).lower()));
        int to = index + 1;
        while (KISSES.contains(stretch.at(to).lower())) {
            to++;
        }
        return stretch.at(index).sort() == Sort.LETTER
                && isBehindEnd
                && (stretch.isEdge(to) || Names.isQuote(stretch.at(to)));
    }

    /// "two children, C and D", "her cousin, L."
    private static boolean isListed(Stretch stretch, int index) {
        String before = stretch.at(index - 2).lower();
        return LEXICON.set("kins").contains(before) || Names.isPost(before);
    }

    /// "Appendix A", "Adult A", "Vitamin D", "A. Introduction", "A&E", "A 40".
    private static boolean isNamed(Stretch stretch, int index) {
        Token letter = stretch.at(index);
        Token before = stretch.at(index - 1);
        Token after = stretch.at(index + 1);
        return THINGS.contains(before.lower())
                || Names.isLettered(stretch, index)
                || Names.isBig(before)
                || before.sort() == Sort.LETTER
                || before.sort() == Sort.NUMBER
                || after.sort() == Sort.NUMBER
                || after.isCapital()
                || (letter.beginsSentence()
                        && MARKS.contains(after.word())
                        && !stretch.at(index + 2).lower().equals("'s"))
                || Set.of("&", "/", "-").contains(after.word())
                || Set.of("/", "&", "-", "'", "’").contains(before.word());
    }
}
