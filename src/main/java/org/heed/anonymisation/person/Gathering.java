package org.heed.anonymisation.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Puts the forms of a name together: full names first, then what is part of one of them. A form that fits several
/// people goes to the one who is named most.
final class Gathering {

    private final List<Draft> drafts = new ArrayList<>();

    static List<Draft> of(Map<String, List<Mention>> accepted) {
        Gathering gathering = new Gathering();
        accepted.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Mention>> entry) ->
                                -entry.getKey().split(" ", -1).length)
                        .thenComparingInt(entry -> -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> gathering.place(entry.getKey(), entry.getValue()));
        return gathering.drafts;
    }

    private void place(String form, List<Mention> mentions) {
        List<String> words = List.of(form.split(" ", -1));
        Optional<Draft> own = words.size() > 1
                ? best(draft -> draft.holds(words))
                : best(draft -> draft.isGiven(form))
                        .or(() -> best(draft -> draft.isFamily(form)))
                        .or(() -> best(
                                draft -> Nicknames.areOne(form, draft.fullest().getFirst())));
        Draft draft = own.orElseGet(this::fresh);
        draft.take(form, mentions);
    }

    private Draft fresh() {
        Draft draft = new Draft();
        drafts.add(draft);
        return draft;
    }

    private Optional<Draft> best(Predicate<Draft> fits) {
        return drafts.stream()
                .filter(fits)
                .max(Comparator.comparingInt(draft -> draft.mentions().size()));
    }
}
