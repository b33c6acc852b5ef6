package org.heed.anonymisation.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heed.anonymisation.clue.Hint;
import org.heed.anonymisation.word.Stretch;

/// The people already known of a review, and what they say of a name that stands with one of theirs: "Ann and _", "_
/// Example" beside "Ben Example", "Kate" where there is a Katherine.
final class Company {

    private static final Set<String> LINKS = Set.of("and", "&", "or", "nor", ",");
    private static final Hint BESIDE = new Hint(3, "PERSON", "stands with the name of somebody known");
    private static final Hint SHARES = new Hint(3, "PERSON", "shares a word with the name of somebody known");
    private static final Hint NICKNAME = new Hint(4, "PERSON", "is short for the name of somebody known");

    private final Set<String> words = new HashSet<>();

    static Company of(Collection<String> forms) {
        Company company = new Company();
        forms.forEach(form -> {
            for (String word : form.split(" ", -1)) {
                if (word.length() > Names.INITIALS && !Names.isDoubtful(word)) {
                    company.words.add(word);
                }
            }
        });
        return company;
    }

    /// The mentions with what their company says of them: each kind of hint once.
    List<Mention> joined(List<Mention> mentions) {
        if (words.isEmpty()) {
            return mentions;
        }
        Set<Hint> hints = new HashSet<>();
        List<String> name = mentions.getFirst().words();
        if (name.size() > 1 && name.stream().anyMatch(words::contains)) {
            hints.add(SHARES);
        }
        if (Nicknames.of(name.getFirst()).stream().anyMatch(words::contains)) {
            hints.add(NICKNAME);
        }
        if (mentions.stream().anyMatch(this::isBeside)) {
            hints.add(BESIDE);
        }
        if (hints.isEmpty()) {
            return mentions;
        }
        List<Mention> joined = new ArrayList<>(mentions);
        hints.forEach(hint -> joined.set(0, joined.getFirst().with(hint)));
        return joined;
    }

    private boolean isBeside(Mention mention) {
        Stretch stretch = mention.stretch();
        return (LINKS.contains(stretch.at(mention.from() - 1).lower())
                        && words.contains(Names.calmed(stretch.at(mention.from() - 2))))
                || (LINKS.contains(stretch.at(mention.to()).lower())
                        && words.contains(Names.calmed(stretch.at(mention.to() + 1))));
    }
}
