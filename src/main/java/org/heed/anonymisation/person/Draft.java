package org.heed.anonymisation.person;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.anonymisation.PersonRole;
import org.heed.anonymisation.clue.Hint;

/// A person in the making: mentions are gathered until the part can be told.
final class Draft {

    private final Set<String> forms = new LinkedHashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<PersonRole, Integer> votes = new EnumMap<>(PersonRole.class);
    private final Set<String> reasons = new LinkedHashSet<>();

    void take(String form, List<Mention> more) {
        forms.add(form);
        mentions.addAll(more);
        for (Mention mention : more) {
            for (Hint hint : mention.hints()) {
                if (hint.weight() > 0) {
                    reasons.add(hint.reason());
                    PersonRole role = PersonRole.valueOf(hint.says());
                    votes.merge(role, hint.weight(), Integer::sum);
                }
            }
        }
    }

    Set<String> forms() {
        return forms;
    }

    List<Mention> mentions() {
        return mentions;
    }

    int votes(PersonRole role) {
        return votes.getOrDefault(role, 0);
    }

    Set<String> reasons() {
        return reasons;
    }

    String firstForm() {
        return forms.iterator().next();
    }

    /// The words of the fullest form.
    List<String> fullest() {
        return List.of(forms.stream()
                .reduce((one, other) -> count(other) > count(one) ? other : one)
                .orElseThrow()
                .split(" ", -1));
    }

    boolean isGiven(String word) {
        List<String> words = fullest();
        return words.size() > 1 && words.getFirst().equals(word);
    }

    boolean isFamily(String word) {
        List<String> words = fullest();
        return words.size() > 1 && words.subList(1, words.size()).contains(word);
    }

    /// True when a fuller form holds all these words, the last of them last: "Kaur Dhaliwal" of "Harpreet Kaur
    /// Dhaliwal".
    boolean holds(List<String> words) {
        List<String> own = fullest();
        return own.containsAll(words) && own.getLast().equals(words.getLast());
    }

    private static int count(String form) {
        return form.split(" ", -1).length;
    }

    @Override
    public String toString() {
        return "Draft["
                + forms.stream().map(String::length).map(String::valueOf).collect(Collectors.joining(",")) + "]";
    }
}
