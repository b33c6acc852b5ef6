package org.heed.anonymisation.mark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heed.anonymisation.IdentifierKind;
import org.heed.anonymisation.PersonRole;
import org.heed.anonymisation.person.Names;
import org.heed.anonymisation.person.Person;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;
import org.heed.anonymisation.word.Token.Sort;
import org.heed.structure.OutlineStore.PassageKind;

/// Finds names behind titles and ranks ("Mrs B", "PC Example") and letters that stand for people ("Adult A"),
/// known or not.
final class Titles {

    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final Set<String> RANK = LEXICON.set("rank");
    private static final Set<String> RANK_OPENERS =
            Set.of("detective", "chief", "police", "acting", "temporary", "assistant", "deputy");
    private static final Set<String> LETTERED = LEXICON.set("letterkind");
    /// Behind these any capital begins a name; behind other titles it must look like one ("Lord Chancellor").
    private static final Set<String> SURE =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "pc", "dc", "ds", "di", "dci", "wpc", "pcso", "sgt", "insp");

    private static final Set<String> POST_OPENERS = Set.of(
            "call",
            "support",
            "practice",
            "community",
            "school",
            "social",
            "care",
            "key",
            "family",
            "housing",
            "duty",
            "outreach",
            "case",
            "health");

    private static final int LONGEST = 5;
    /// Only a title that is cut short has a stop of its own: "Supt."
    private static final int LONGEST_SHORT = 5;

    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> CLOSING = Set.of(")", "]");
    /// "(now acting DS)": so many words stand in brackets between a rank and a name.
    private static final int IN_BRACKETS = 4;

    private final FormIndex forms;

    Titles(FormIndex forms) {
        this.forms = forms;
    }

    static boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SURE.contains(lower)
                || LEXICON.set("title").contains(lower)
                || RANK.contains(lower)
                || lower.equals("nurse");
    }

    /// A letter or number that stands for a person, with the word before it.
    Optional<Named> lettered(Stretch stretch, int index) {
        Token kind = stretch.at(index);
        Token letter = stretch.at(index + 1);
        boolean isKind = LETTERED.contains(kind.lower()) && kind.sort() != Sort.SMALL;
        boolean isLetter = letter.sort() == Sort.LETTER && !(isTitle(kind.word()) && isName(stretch, index + 3));
        // "GP1" is the label of a recommendation.
        boolean isNumber = letter.sort() == Sort.NUMBER && letter.word().length() == 1 && letter.start() > kind.end();
        if (isLabel(stretch, index)) {
            Person one = stranger(kind.lower().replaceFirst("\\d+$", ""), IdentifierKind.PSEUDONYM);
            return Optional.of(
                    new Named(index, index + 1, one, List.of("is a letter or number that stands for a person")));
        }
        boolean isPointed = stretch.at(index + 2).word().equals(".")
                && stretch.at(index + 3).sort() == Sort.NUMBER;
        if (!isKind || isPointed || !(isLetter || isNumber)) {
            return Optional.empty();
        }
        Person person = forms.named(kind.word() + " " + letter.word())
                .orElseGet(() -> stranger(kind.lower(), IdentifierKind.PSEUDONYM));
        return Optional.of(new Named(
                firstOfPost(stretch, index),
                index + 2,
                person,
                List.of("is a letter or number that stands for a person")));
    }

    /// "GP1 saw her", but not the label of a recommendation.
    private static boolean isLabel(Stretch stretch, int index) {
        Token token = stretch.at(index);
        return token.sort() == Sort.CAPITALS
                && Character.isDigit(token.word().charAt(token.word().length() - 1))
                && LETTERED.contains(token.lower().replaceFirst("\\d+$", ""))
                && stretch.kind() == PassageKind.PASSAGE
                && !Names.isBig(stretch.at(index + 1))
                && (stretch.at(index - 1).sort() == Sort.SMALL
                        || LEXICON.isPastVerb(stretch.at(index + 1).lower()));
    }

    /// "Call Handler 2": the post's first word belongs to it.
    private static int firstOfPost(Stretch stretch, int index) {
        return POST_OPENERS.contains(stretch.at(index - 1).lower()) && Names.isBig(stretch.at(index - 1))
                ? index - 1
                : index;
    }

    private static boolean isName(Stretch stretch, int index) {
        return Names.isNamePart(stretch, index) && stretch.at(index - 1).word().equals(".");
    }

    /// A title with the name behind it.
    Optional<Named> titled(Stretch stretch, int index) {
        Token title = stretch.at(index);
        if (!isTitle(title.word()) || title.sort() == Sort.SMALL) {
            return Optional.empty();
        }
        boolean isShort = title.word().length() <= LONGEST_SHORT
                && stretch.at(index + 1).word().equals(".");
        int name = behindBrackets(stretch, isShort ? index + 2 : index + 1);
        if (isTitle(stretch.at(name).word()) && stretch.at(name).isCapital()) {
            return titled(stretch, name)
                    .map(named -> new Named(opening(stretch, index), named.to(), named.person(), named.reasons()));
        }
        if (stretch.at(name).lower().equals("and")
                && isTitle(stretch.at(name + 1).word())) {
            name += 2;
        }
        int end = nameEnd(stretch, name, SURE.contains(title.lower()));
        if (end == name) {
            return Optional.empty();
        }
        Person person = forms.named(stretch.at(end - 1).word())
                .or(() -> forms.named(stretch.at(index + 1).word()))
                .orElseGet(() -> stranger(title.lower(), IdentifierKind.PERSON));
        return Optional.of(new Named(opening(stretch, index), end, person, List.of("follows a title")));
    }

    /// "PC (now DS) Example", "(DC) Example": where the name goes on behind a rank in brackets.
    private static int behindBrackets(Stretch stretch, int at) {
        if (CLOSING.contains(stretch.at(at).word())) {
            return OPENING.contains(stretch.at(at - 2).word()) ? at + 1 : at;
        }
        int to = at + 1;
        while (OPENING.contains(stretch.at(at).word()) && to - at <= IN_BRACKETS) {
            if (CLOSING.contains(stretch.at(to).word())) {
                return to + 1;
            }
            to++;
        }
        return at;
    }

    private static int opening(Stretch stretch, int index) {
        int from = index;
        if (OPENING.contains(stretch.at(index - 1).word())
                && CLOSING.contains(stretch.at(index + 1).word())) {
            from--;
        }
        while (RANK.contains(stretch.at(index).lower())
                && (RANK_OPENERS.contains(stretch.at(from - 1).lower())
                        || RANK.contains(stretch.at(from - 1).lower()))) {
            from--;
        }
        boolean isActing =
                stretch.at(from - 1).word().equals("/") && stretch.at(from - 2).sort() == Sort.LETTER;
        return isActing ? from - 2 : from;
    }

    private static int nameEnd(Stretch stretch, int from, boolean isSure) {
        int to = from;
        while (to - from < LONGEST && goesOn(stretch, from, to, isSure)) {
            to++;
        }
        return to > from && !stretch.at(to - 1).isWord() ? to - 1 : to;
    }

    private static boolean goesOn(Stretch stretch, int from, int at, boolean isSure) {
        Token token = stretch.at(at);
        if (Names.isNamePart(stretch, at) || token.sort() == Sort.LETTER) {
            return true;
        }
        if (Names.behindParticles(stretch, at) > at) {
            return true;
        }
        if (at == from) {
            return isSure && Names.isBig(token) && !LEXICON.isNeverName(token.lower());
        }
        boolean isInitialStop = token.word().equals(".")
                && stretch.at(at - 1).sort() == Sort.LETTER
                && (Names.isNamePart(stretch, at + 1)
                        || (stretch.at(at + 1).sort() == Sort.LETTER
                                && stretch.at(at + 2).word().equals(".")));
        return isInitialStop;
    }

    private static Person stranger(String word, IdentifierKind kind) {
        PersonRole role = switch (word) {
            case "dr", "doctor", "prof", "professor" -> PersonRole.DOCTOR;
            case "gp" -> PersonRole.GP;
            case "nurse", "matron", "midwife" -> PersonRole.NURSE;
            case "child", "baby", "son", "daughter", "boy", "girl" -> PersonRole.CHILD;
            case "officer" -> PersonRole.POLICE;
            case "worker", "professional" -> PersonRole.PROFESSIONAL;
            case "victim" -> PersonRole.VICTIM;
            case "perpetrator" -> PersonRole.PERPETRATOR;
            case "friend", "neighbour" -> PersonRole.FRIEND;
            default ->
                RANK.contains(word)
                        ? PersonRole.POLICE
                        : LEXICON.set("kin").contains(word) ? PersonRole.RELATIVE : PersonRole.PERSON;
        };
        return new Person(
                "", role, role == PersonRole.PERSON ? kind : role.kind(), List.of(word), role.words(), List.of());
    }
}
