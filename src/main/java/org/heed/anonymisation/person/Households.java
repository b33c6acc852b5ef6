package org.heed.anonymisation.person;

import java.util.Set;
import java.util.function.Predicate;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;
import org.heed.anonymisation.word.Token.Sort;

/// Families that are called by their name in the plural: "the Smiths", "the Joneses’ home".
public final class Households {

    private static final Lexicon LEXICON = Lexicon.shipped();
    /// Behind a family, never behind a thing in the plural that stands in a title.
    private static final Set<String> OF_PEOPLE = Set.of("had", "were", "have", "are", "would", "who", "and", "'", "’");

    private Households() {}

    /// True for a family's name in the plural. `isFamily` tells the family names of the review; others have to be on
    /// the lists and, where they are common words as well ("the Browns"), stand where people would.
    public static boolean areNamed(Stretch stretch, int index, Predicate<String> isFamily) {
        Token token = stretch.at(index);
        if (token.sort() != Sort.CAPITAL
                || !token.lower().endsWith("s")
                || !stretch.at(index - 1).lower().equals("the")
                || Names.isBig(stretch.at(index + 1))) {
            return false;
        }
        String word = token.word();
        String one = word.substring(0, word.length() - 1);
        String other = word.endsWith("es") ? word.substring(0, word.length() - 2) : one;
        if (isFamily.test(one) || isFamily.test(other)) {
            return true;
        }
        boolean isListed = LEXICON.isSurname(one) || LEXICON.isSurname(other);
        boolean isElse = Names.isDoubtful(word)
                || Names.isDoubtful(LEXICON.isSurname(one) ? one : other)
                || LEXICON.isKnown(token.lower());
        Token after = stretch.at(index + 1);
        boolean actsLikePeople = OF_PEOPLE.contains(after.lower()) || LEXICON.isPastVerb(after.lower());
        return isListed
                && (!isElse || (actsLikePeople && !LEXICON.isNeverName(token.lower()) && !LEXICON.isPlace(word)));
    }
}
