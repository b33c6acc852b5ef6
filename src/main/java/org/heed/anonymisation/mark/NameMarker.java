package org.heed.anonymisation.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.anonymisation.person.Names;
import org.heed.anonymisation.person.Person;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;
import org.heed.anonymisation.word.Token.Sort;

/// Finds the names of known people in a stretch wherever they stand, and of strangers behind titles and letters.
final class NameMarker {

    /// "Grandad Frank", "Big Phil".
    private static final Set<String> CALLED = Lexicon.shipped().set("called");
    private static final Set<String> LIST_SIGNS = Set.of(".", ",", ";", ")");

    private final FormIndex forms;
    private final Titles titles;
    private final Doubt doubt = new Doubt();

    NameMarker(List<Person> people) {
        this.forms = new FormIndex(people);
        this.titles = new Titles(forms);
    }

    List<Mark> marks(Stretch stretch) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < stretch.tokens().size()) {
            Optional<Named> named = stretch.at(at).isWord() ? named(stretch, at) : Optional.empty();
            named.ifPresent(found -> marks.add(Grammar.mark(stretch, found)));
            at = named.map(Named::to).orElse(at + 1);
        }
        return marks;
    }

    private Optional<Named> named(Stretch stretch, int at) {
        if (stretch.at(at).sort() == Sort.SMALL) {
            return forms.small(stretch, at);
        }
        return titles.titled(stretch, at)
                .or(() -> titles.lettered(stretch, at))
                .or(() -> forms.household(stretch, at))
                .or(() -> forms.initials(stretch, at))
                .or(() -> forms.at(stretch, at)
                        .map(named -> onward(stretch, named))
                        .filter(named -> doubt.isPerson(stretch, named)));
    }

    /// A name goes on over words that no list knows and that look like a name: a family name that stands once.
    private static Named onward(Stretch stretch, Named named) {
        int to = named.to();
        while (isStrange(stretch, to) || isStrange(stretch, Names.behindParticles(stretch, to))) {
            to++;
        }
        to = initialBehind(stretch, to);
        Token before = stretch.at(named.from() - 1);
        boolean isCalledSo = before.sort() == Sort.CAPITAL && CALLED.contains(before.lower());
        return new Named(isCalledSo ? named.from() - 1 : named.from(), to, named.person(), named.reasons());
    }

    /// "Ann B." and "Example, L.": the initial of the given name behind the family name.
    private static int initialBehind(Stretch stretch, int to) {
        Token next = stretch.at(to);
        boolean isLast = next.sort() == Sort.LETTER
                && !next.word().equals("I")
                && !next.word().equals("A")
                && (stretch.isEdge(to + 1)
                        || LIST_SIGNS.contains(stretch.at(to + 1).word()));
        if (isLast) {
            return to + 1;
        }
        boolean isInitial = next.word().equals(",")
                && stretch.at(to + 1).sort() == Sort.LETTER
                && stretch.at(to + 2).word().equals(".");
        return isInitial ? to + 2 : to;
    }

    private static boolean isStrange(Stretch stretch, int index) {
        Token token = stretch.at(index);
        return token.sort() == Sort.CAPITAL
                && Names.isNamePart(stretch, index)
                && !Names.isDoubtful(token.word())
                && !token.beginsSentence()
                && !(beginsLine(stretch, index) && Lexicon.shipped().isGivenName(token.word()));
    }

    /// In a list of people every line begins another name.
    private static boolean beginsLine(Stretch stretch, int index) {
        String gap = stretch.text()
                .substring(stretch.at(index - 1).end(), stretch.at(index).start());
        return gap.indexOf('\n') >= 0;
    }
}
