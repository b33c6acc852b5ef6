package org.heed.anonymisation.person;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heed.anonymisation.clue.Hint;
import org.heed.anonymisation.guard.NameLikeness;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token.Sort;
import org.heed.structure.OutlineStore.PassageKind;

/// Decides whether words that occur in a review are a person's name, from the lists and from what stands around all
/// their occurrences. Lists alone are never enough for a word that is also something else; the surroundings alone
/// are enough for a word that no list knows.
final class Judge {

    /// What a name needs; a name on the lists that is nothing else has it from the start.
    private static final double ENOUGH = 4;

    /// However often a name stands somewhere, its look still counts.
    private static final double MOST = 18;
    /// Hints that bodies share with people count for a quarter, and never for more than this.
    private static final double MOST_SHARED = 2;

    private static final double SHARED_PART = 0.25;

    /// A letter stands for many things; what stands around it has to say that it is a person.
    private static final double LONE_LETTER = -1;

    /// Above the first most words of no list are names, and below the second most are places and things.
    private static final double LOOKS_LIKE_A_NAME = 0.25;
    private static final double MAY_BE_A_NAME = -0.2;
    private static final double NAME_LIKE = 3;
    private static final double MAYBE = 2;
    private static final double OWNER = 3;
    private static final double WORD_AND_NAME = 1.5;

    private final Lexicon lexicon = Lexicon.shipped();
    private final Set<String> placesOfReview;

    Judge(Set<String> placesOfReview) {
        this.placesOfReview = placesOfReview;
    }

    boolean isPerson(List<Mention> mentions) {
        double sure = 0;
        double shared = 0;
        double against = 0;
        // "Temperance Street" says nothing of a woman called Temperance.
        List<String> words = mentions.getFirst().words();
        boolean isGiven = words.size() == 1 && lexicon.isGivenName(words.getFirst());
        for (Mention mention : mentions) {
            for (Hint hint : mention.hints()) {
                if (hint.equals(Hint.NAMES_THING) && isGiven) {
                    continue;
                }
                if (hint.weight() < 0) {
                    against -= hint.weight();
                } else if (hint.weight() == 1) {
                    shared++;
                } else {
                    sure += hint.weight();
                }
            }
        }
        double around = sure + Math.min(MOST_SHARED, shared * SHARED_PART) - against;
        return look(mentions) + Math.clamp(around, -MOST, MOST) >= ENOUGH;
    }

    private double look(List<Mention> mentions) {
        List<String> words = mentions.getFirst().words();
        double look = words.size() == 1 ? single(words.getFirst()) : whole(words);
        boolean isName = isUnknown(words)
                ? mentions.stream().anyMatch(Judge::capitalSays)
                : isNameAndWord(words) && mentions.stream().anyMatch(Judge::isAlone);
        boolean isStopped = words.size() > 1 && mentions.stream().anyMatch(Judge::isStopped);
        boolean owns = words.size() == 1
                && lexicon.isGivenName(words.getFirst())
                && !isWord(words.getFirst())
                && !placesOfReview.contains(words.getFirst())
                && mentions.stream().anyMatch(Judge::owns);
        return isName || isStopped || holdsGivenName(words)
                ? Math.max(look, ENOUGH)
                : owns ? Math.max(look, OWNER) : look;
    }

    /// "Chelsea’s": people own things, and places seldom.
    private static boolean owns(Mention mention) {
        return mention.stretch().at(mention.to()).lower().equals("'s");
    }

    /// Words that Heed does not know as anything are taken for a name, until something speaks against it.
    private boolean isUnknown(List<String> words) {
        return words.stream().anyMatch(UnknownWord::is)
                && words.stream().allMatch(word -> word.length() == 1 || UnknownWord.is(word) || Names.isListed(word))
                && words.stream().noneMatch(placesOfReview::contains);
    }

    /// "Hope", "Lovemore": a name that is a common word, which texts write small.
    private boolean isNameAndWord(List<String> words) {
        String first = words.getFirst();
        String lower = first.toLowerCase(Locale.ROOT);
        return words.size() == 1
                && lexicon.isGivenName(first)
                && lexicon.isWord(lower)
                && !Names.isPost(lower)
                && !lexicon.set("seldomname").contains(lower)
                && !lexicon.isNeverName(lower)
                && !lexicon.isPlace(first)
                && !placesOfReview.contains(first);
    }

    /// "J.S.", "J. Example": letters with stops, but not those of an author who is cited ("Example, J.S.").
    private static boolean isStopped(Mention mention) {
        Stretch stretch = mention.stretch();
        List<String> words = mention.words();
        boolean areLetters = words.subList(0, words.size() - 1).stream().allMatch(word -> word.length() == 1)
                && (words.getLast().length() == 1
                        || Names.isListed(words.getLast())
                        || !Names.isDoubtful(words.getLast()));
        boolean isCited =
                stretch.at(mention.from() - 1).word().equals(",") && Names.isBig(stretch.at(mention.from() - 2));
        return areLetters && !isCited && stretch.at(mention.from() + 1).word().equals(".");
    }

    /// With a capital inside a sentence, and with no other capital beside it.
    private static boolean isAlone(Mention mention) {
        Stretch stretch = mention.stretch();
        return mention.stretch().kind() != PassageKind.HEADING
                && !stretch.at(mention.from()).beginsSentence()
                && stretch.at(mention.from() - 1).sort() != Sort.NUMBER
                && !Names.isBig(stretch.at(mention.from() - 1))
                && !Names.isBig(stretch.at(mention.to()));
    }

    /// At the start of a sentence every word has a capital: there the letters have to look like a name's as well.
    private static boolean capitalSays(Mention mention) {
        boolean isInner = mention.stretch().kind() != PassageKind.HEADING
                && !mention.stretch().at(mention.from()).beginsSentence();
        return isInner || NameLikeness.learnt().of(mention.words().getFirst()) > LOOKS_LIKE_A_NAME;
    }

    /// Several words of which one is a given name and nothing else.
    private boolean holdsGivenName(List<String> words) {
        String first = words.getFirst();
        boolean areListed = words.stream().allMatch(word -> Names.isListed(word) && !Names.isDoubtful(word));
        boolean begins = words.size() == 2 && lexicon.isGivenName(first) && !Names.isDoubtful(first);
        return words.size() > 1
                && !lexicon.isPlace(String.join(" ", words))
                && words.stream().noneMatch(placesOfReview::contains)
                && (areListed || words.stream().anyMatch(word -> lexicon.isGivenName(word) && !Names.isDoubtful(word)))
                && words.stream()
                        .allMatch(word -> word.length() == 1
                                || Names.isListed(word)
                                || UnknownWord.is(word)
                                || (begins && !lexicon.isPlace(word)));
    }

    private double single(String word) {
        boolean isWord = isWord(word);
        boolean isPlace = lexicon.isPlace(word);
        if (placesOfReview.contains(word)) {
            return -8;
        }
        if (isInitials(word)) {
            return -3;
        }
        if (lexicon.isGivenName(word)) {
            return isWord ? WORD_AND_NAME : isPlace ? 1 : ENOUGH;
        }
        if (lexicon.isSurname(word)) {
            return isWord ? -2 : isPlace ? -1 : 1.5;
        }
        return isWord ? -3 : isPlace ? -3 : strange(word);
    }

    /// A word of no list: its letters may look like a name's.
    private static double strange(String word) {
        if (word.length() == 1) {
            return LONE_LETTER;
        }
        double likeness = NameLikeness.learnt().of(word);
        return likeness > LOOKS_LIKE_A_NAME ? NAME_LIKE : likeness > MAY_BE_A_NAME ? MAYBE : 0;
    }

    private double whole(List<String> words) {
        if (lexicon.isPlace(String.join(" ", words)) || words.stream().anyMatch(placesOfReview::contains)) {
            return -6;
        }
        return first(words.getFirst()) + last(words.getLast());
    }

    private double first(String word) {
        if (lexicon.isGivenName(word)) {
            return 3;
        }
        return word.length() == 1 || (!isWord(word) && !lexicon.isPlace(word)) ? 1 : -1;
    }

    private double last(String word) {
        if (lexicon.isSurname(word)) {
            return 2;
        }
        if (word.length() == 1) {
            return 1;
        }
        if (isWord(word)) {
            return -2;
        }
        return lexicon.isPlace(word) ? -1 : 1;
    }

    private boolean isWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lexicon.isWord(lower) || lexicon.isNeverName(lower);
    }

    private static boolean isInitials(String word) {
        return word.length() > 1 && word.length() <= Names.INITIALS && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
