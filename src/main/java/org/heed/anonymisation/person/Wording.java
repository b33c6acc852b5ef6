package org.heed.anonymisation.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.anonymisation.PersonRole;
import org.heed.anonymisation.word.Lexicon;
import org.heed.anonymisation.word.Stretch;
import org.heed.anonymisation.word.Token;
import org.heed.fact.FactName;
import org.heed.fact.Facts;

/// The words that stand in place of a name: the person's part, with "the" where only one person has it.
record Wording(Facts facts, Map<PersonRole, Integer> counts, Optional<Draft> other, String otherWords) {

    private static final Lexicon LEXICON = Lexicon.shipped();
    /// A word for a relative stands within so many tokens of the name.
    private static final int REACH = 4;

    String of(PersonRole role, Draft draft, Optional<Draft> victim) {
        return switch (role) {
            case OTHER_SUBJECT ->
                facts.value(FactName.RELATIONSHIP)
                        .map(relation -> "the victim’s " + relation)
                        .orElse(role.words());
            case PARTNER ->
                near(draft, LEXICON.set("partner")).map(word -> "a " + word).orElse("a partner");
            case RELATIVE -> relative(draft, victim);
            case FRIEND -> near(draft, LEXICON.set("friend")).map(Wording::one).orElse("a friend");
            case CHILD -> counts.getOrDefault(role, 0) == 1 ? "the child" : "one of the children";
            default -> definite(role);
        };
    }

    private String definite(PersonRole role) {
        boolean isOnly = counts.getOrDefault(role, 0) == 1 && role != PersonRole.PERSON;
        return isOnly ? role.words().replaceFirst("^an? ", "the ") : role.words();
    }

    private String relative(Draft draft, Optional<Draft> victim) {
        Optional<String> kin = near(draft, LEXICON.set("kin"));
        String owner = draft.mentions().stream()
                .map(mention -> owner(mention, victim))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return kin.map(word -> owner.isEmpty() ? one(word) : owner + "’s " + word)
                .orElse("a relative");
    }

    /// Whose relative it is: "Jane's mother, Ann", "her mother, Ann", "Ann, the mother of Jane"; empty when nothing
    /// tells.
    private String owner(Mention mention, Optional<Draft> victim) {
        Stretch stretch = mention.stretch();
        for (int i = mention.from() - 1; i >= mention.from() - 2; i--) {
            if (LEXICON.set("kin").contains(stretch.at(i).lower())) {
                return stretch.at(i - 1).lower().equals("'s")
                        ? subject(stretch, i - 2, victim)
                        : pronoun(stretch.at(i - 1));
            }
        }
        for (int i = mention.to(); i < mention.to() + REACH + 2; i++) {
            if (stretch.at(i).lower().equals("of")) {
                return subject(stretch, i + 1, victim);
            }
            if (LEXICON.set("kin").contains(stretch.at(i).lower())) {
                String before = pronoun(stretch.at(i - 1));
                if (!before.isEmpty()) {
                    return before;
                }
            }
        }
        return "";
    }

    /// "Her" and "his" speak of the victim far more often than of anybody else.
    private static String pronoun(Token before) {
        return Set.of("her", "his", "their").contains(before.lower()) ? PersonRole.VICTIM.words() : "";
    }

    private String subject(Stretch stretch, int index, Optional<Draft> victim) {
        if (victim.filter(person -> names(stretch, index, person)).isPresent()) {
            return PersonRole.VICTIM.words();
        }
        boolean isOther = other.filter(person -> names(stretch, index, person)).isPresent();
        return isOther ? otherWords : "";
    }

    private static boolean names(Stretch stretch, int index, Draft person) {
        return person.forms().stream()
                .map(form -> List.of(form.split(" ", -1)))
                .anyMatch(words -> words.contains(stretch.at(index).word())
                        || (words.contains(stretch.at(index + 1).word())
                                && Names.isPost(stretch.at(index).lower())));
    }

    /// The first word of the set right around any mention.
    private static Optional<String> near(Draft draft, Set<String> words) {
        for (Mention mention : draft.mentions()) {
            Stretch stretch = mention.stretch();
            for (int i = mention.to(); i < mention.to() + REACH; i++) {
                if (words.contains(stretch.at(i).lower())) {
                    return Optional.of(stretch.at(i).lower());
                }
            }
            for (int i = mention.from() - 1; i >= mention.from() - 2; i--) {
                if (words.contains(stretch.at(i).lower())) {
                    return Optional.of(stretch.at(i).lower());
                }
            }
        }
        return Optional.empty();
    }

    private static String one(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
