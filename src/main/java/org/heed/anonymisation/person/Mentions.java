package org.heed.anonymisation.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.anonymisation.clue.Clues;
import org.heed.anonymisation.clue.Hint;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;
import org.heed.anonymisation.word.Token.Sort;
import org.heed.structure.OutlineStore.PassageKind;

/// Finds what may be a name in one stretch, with the hints around it.
final class Mentions {

    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final Set<String> WHO = Stream.of("job", "kin", "child", "partner", "subject")
            .flatMap(set -> LEXICON.set(set).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SUBJECTS = Set.of("PERSON", "VICTIM", "PERPETRATOR", "PARTNER");
    /// A post stands within so many tokens behind a name in a list of people.
    private static final int POST_REACH = 6;

    /// A list of relatives goes back so many tokens.
    private static final int LIST_REACH = 14;

    private static final int LONGEST = 4;

    private final Clues clues = Clues.shipped();

    List<Mention> in(Stretch stretch, Stretch next) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < stretch.tokens().size()) {
            int to = end(stretch, at);
            if (to > at) {
                add(stretch, start(stretch, at, to), to, mentions);
            }
            at = Math.max(to, at + 1);
        }
        return mentions.stream().map(mention -> besidePost(mention, next)).toList();
    }

    /// Where the name that begins here ends, or the start when none begins.
    private static int end(Stretch stretch, int from) {
        if (Households.areNamed(stretch, from, none -> false)) {
            return from;
        }
        int initials = Letters.initialsEnd(stretch, from);
        if (initials > from) {
            return initials;
        }
        if (Letters.isLone(stretch, from)) {
            return from + 1;
        }
        int to = part(stretch, from);
        int end = from;
        while (to > end) {
            end = to;
            to = part(stretch, end);
        }
        if (end == from && isInitials(stretch.at(from))) {
            return from + 1;
        }
        // A stop behind a last initial is the sentence's.
        return end > from && !stretch.at(end - 1).isWord() ? end - 1 : end;
    }

    /// Where the part of a name that begins here ends: a word, an initial with its stop, a particle with its word.
    private static int part(Stretch stretch, int at) {
        if (Names.isNamePart(stretch, at)) {
            return at + 1;
        }
        if (stretch.at(at).sort() == Sort.LETTER && !Names.isLettered(stretch, at)) {
            int behind = stretch.at(at + 1).word().equals(".") ? at + 2 : at + 1;
            boolean goesOn =
                    Names.isNamePart(stretch, behind) || stretch.at(behind).sort() == Sort.LETTER;
            boolean isWord =
                    stretch.at(at).lower().equals("a") || stretch.at(at).lower().equals("i");
            return goesOn && !(isWord && behind == at + 1) ? behind : at;
        }
        boolean isInner = at > 0
                && (Names.isNamePart(stretch, at - 1)
                        || Names.isPost(stretch.at(at - 1).lower()));
        int behind = Names.behindParticles(stretch, at);
        return !isInner ? at : behind > at ? behind + 1 : nickname(stretch, at);
    }

    /// Where the name goes on behind a nickname in quotation marks or brackets: "Michael 'Micky' Example".
    private static int nickname(Stretch stretch, int at) {
        int to = at + 1;
        while (Names.isQuote(stretch.at(at)) && Names.isNamePart(stretch, to)) {
            to++;
        }
        boolean goesOn = to > at + 1 && Names.isQuote(stretch.at(to)) && Names.isNamePart(stretch, to + 1);
        return goesOn ? to + 2 : at;
    }

    private static boolean isInitials(Token token) {
        return token.sort() == Sort.CAPITALS
                && token.word().length() <= Names.INITIALS
                && (!LEXICON.isNeverName(token.lower()) || mayBeAnAbbreviation(token));
    }

    /// "TB" may be a man: where something decides that it is.
    private static boolean mayBeAnAbbreviation(Token token) {
        return token.word().length() == 2
                && LEXICON.isNeverName(token.lower())
                && !LEXICON.isWord(token.lower())
                && !Names.isPost(token.lower());
    }

    /// Leaves out words at the start of a sentence that only have a capital because they stand there.
    private static int start(Stretch stretch, int from, int to) {
        Token first = stretch.at(from);
        boolean isOpening = first.beginsSentence()
                && first.sort() != Sort.LETTER
                && LEXICON.isWord(first.lower())
                && (!LEXICON.isGivenName(first.word())
                        || (LEXICON.isNeverName(first.lower())
                                && to > from + 1
                                && !Names.isFamilyName(stretch.at(from + 1))));
        return isOpening ? from + 1 : from;
    }

    private void add(Stretch stretch, int from, int to, List<Mention> mentions) {
        int end = to - from >= LONGEST ? lineEnd(stretch, from, to) : to;
        if (from >= end) {
            return;
        }
        if (Names.isNameOfThing(stretch, from, end)) {
            mentions.add(new Mention(stretch, from, end, List.of(Hint.NAMES_THING)));
            return;
        }
        List<Hint> hints = new ArrayList<>(clues.around(stretch, from, end));
        if (stretch.kind() != PassageKind.HEADING && Names.isPartOfTitle(stretch, from, end)) {
            hints.add(new Hint(-6, "THING", "is part of a longer title"));
        }
        if (Letters.signs(stretch, from)) {
            hints.add(new Hint(Hint.DECIDES, "PERSON", "signs what was written"));
        }
        relativesBefore(stretch, from).ifPresent(hints::add);
        if (isOfBody(stretch, end)) {
            hints.add(new Hint(4, "WORKER", "belongs to a body"));
        }
        if (end > from + 1
                || !mayBeAnAbbreviation(stretch.at(from))
                || hints.stream().anyMatch(hint -> hint.decides() && SUBJECTS.contains(hint.says()))) {
            mentions.add(new Mention(stretch, from, end, hints));
        }
        if (end < to) {
            add(stretch, end, to, mentions);
        }
    }

    /// "The children, Ann, Ben and Cal": what the names of a list belong to stands before the first.
    private static Optional<Hint> relativesBefore(Stretch stretch, int from) {
        int at = from - 1;
        while (at >= 0 && from - at < LIST_REACH && isListed(stretch, at)) {
            at--;
        }
        String word = stretch.at(at).lower();
        if ((at == from - 1 && !word.equals("children")) || !LEXICON.set("kins").contains(word)) {
            return Optional.empty();
        }
        boolean isChildren = Set.of("children", "sons", "daughters").contains(word);
        return Optional.of(new Hint(Hint.DECIDES, isChildren ? "CHILD" : "RELATIVE", "stands in a list of relatives"));
    }

    private static boolean isListed(Stretch stretch, int at) {
        String word = stretch.at(at).lower();
        return Set.of(",", "and", "&", ":", "(").contains(word) || Names.isNamePart(stretch, at);
    }

    /// "Example of Saltcombe Domestic Abuse Support": a body's name with its kind of body stands behind.
    private static boolean isOfBody(Stretch stretch, int to) {
        boolean isOpened = Set.of("of", "from", "at").contains(stretch.at(to).lower());
        int at = stretch.at(to + 1).lower().equals("the") ? to + 2 : to + 1;
        int start = at;
        while (isOpened && at - start < POST_REACH && Names.isBig(stretch.at(at))) {
            at++;
        }
        boolean isBody = LEXICON.set("body").contains(stretch.at(at - 1).lower());
        return isBody
                && at - start > 1
                && (LEXICON.isPastVerb(stretch.at(at).lower()) || stretch.at(at).sort() == Sort.SIGN);
    }

    private static int lineEnd(Stretch stretch, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String gap = stretch.text()
                    .substring(stretch.at(i - 1).end(), stretch.at(i).start());
            if (gap.indexOf('\n') >= 0) {
                return i;
            }
        }
        return to;
    }

    private static Mention besidePost(Mention mention, Stretch next) {
        Stretch stretch = mention.stretch();
        String word = stretch.at(mention.to() - 1).word();
        if (Character.isDigit(word.charAt(word.length() - 1))) {
            // "R1" stands beside a post in every action plan.
            return mention;
        }
        boolean isWhole =
                mention.from() == 0 && mention.to() == stretch.tokens().size();
        if (isWhole && stretch.kind() == PassageKind.CELL) {
            return tellsWho(next, 0, next.tokens().size())
                    ? mention.with(new Hint(Hint.DECIDES, "PANEL_MEMBER", "stands beside a post in a table"))
                    : mention;
        }
        String sign = stretch.at(mention.to()).word();
        boolean isListed = mention.to() - mention.from() > 1
                && Set.of("-", "–", "—", ",", ":", "(", "|").contains(sign);
        return isListed && tellsWho(stretch, mention.to() + 1, mention.to() + 1 + POST_REACH)
                ? mention.with(new Hint(5, "PANEL_MEMBER", "a post follows"))
                : mention;
    }

    /// A post or a word for a relative. Behind the next name in a list they are that one's.
    private static boolean tellsWho(Stretch stretch, int from, int to) {
        for (int i = from; i < Math.min(to, stretch.tokens().size()); i++) {
            if (WHO.contains(stretch.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
