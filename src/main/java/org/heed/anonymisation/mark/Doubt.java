package org.heed.anonymisation.mark;

import java.util.List;
import java.util.Set;
import org.heed.anonymisation.clue.Clues;
import org.heed.anonymisation.clue.Hint;
import org.heed.anonymisation.person.Letters;
import org.heed.anonymisation.person.Names;
import org.heed.anonymisation.person.Person;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;
import org.heed.anonymisation.word.Token.Sort;
import org.heed.structure.OutlineStore.PassageKind;

/// Tells whether a known name means its person where it stands, when the word is also a common word, a month or a
/// place: "Grace said" and "a period of grace", "May told" and "in May".
final class Doubt {

    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final Set<String> GOES_ON =
            Set.of("'s", "was", "is", "had", "has", "would", "could", "did", "and", "who", "to", "with", ",");
    /// "Hope and help": headings join words with these as well.
    private static final Set<String> JOINS = Set.of("and", "to", "with", ",", "is");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> THINGS = LEXICON.set("thing");

    private final Clues clues = Clues.shipped();

    boolean isPerson(Stretch stretch, Named named) {
        int from = named.from();
        if (Names.isNameOfThing(stretch, from, named.to())) {
            return false;
        }
        if (named.to() - from > 1) {
            return true;
        }
        Token token = stretch.at(from);
        if (token.sort() == Sort.LETTER) {
            return Letters.isLone(stretch, from);
        }
        if (isInitials(token)) {
            return !THINGS.contains(stretch.at(named.to()).lower());
        }
        // Whoever confirmed a name that is also a place somewhere knows who is meant.
        boolean isTold = named.person().reasons().contains(Person.ON_ROSTER) && !LEXICON.isWord(token.lower());
        return isTold || !Names.isDoubtful(token.word()) || isMeant(stretch, from, token);
    }

    private boolean isMeant(Stretch stretch, int index, Token token) {
        if (ARTICLES.contains(stretch.at(index - 1).lower())
                || Names.isMonth(stretch, index)
                || Names.isPartOfTitle(stretch, index, index + 1)) {
            return false;
        }
        boolean isPlace = LEXICON.isPlace(token.word());
        if (!LEXICON.isGivenName(token.word()) || (isPlace && LEXICON.isNeverName(token.lower()))) {
            return evidence(stretch, index) > 0;
        }
        return isPlace
                ? stretch.at(index + 1).lower().equals("'s")
                        || (evidence(stretch, index) >= 0 && !isBesidePlace(stretch, index))
                : isMeantByCapital(stretch, index, token);
    }

    /// "Of Chelsea, London".
    private static boolean isBesidePlace(Stretch stretch, int index) {
        return stretch.at(index + 1).word().equals(",")
                && LEXICON.isPlace(stretch.at(index + 2).word());
    }

    private boolean isMeantByCapital(Stretch stretch, int index, Token token) {
        boolean isHeading = stretch.kind() == PassageKind.HEADING;
        boolean followsColon = stretch.at(index - 1).word().equals(":");
        if (!isHeading && (!token.beginsSentence() || followsColon)) {
            return true;
        }
        Token next = stretch.at(index + 1);
        return (stretch.isEdge(index + 1) && stretch.kind() == PassageKind.CELL)
                || (GOES_ON.contains(next.lower()) && !(isHeading && JOINS.contains(next.lower())))
                || LEXICON.isPastVerb(next.lower())
                || evidence(stretch, index) > 0;
    }

    private int evidence(Stretch stretch, int index) {
        List<Hint> hints = clues.around(stretch, index, index + 1);
        return hints.stream().mapToInt(Hint::weight).sum();
    }

    private static boolean isInitials(Token token) {
        return token.sort() == Sort.CAPITALS && token.word().length() <= Names.INITIALS;
    }
}
