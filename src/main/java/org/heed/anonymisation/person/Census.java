package org.heed.anonymisation.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.RosterEntry;
import org.heed.anonymisation.RosterEntry.State;
import org.heed.anonymisation.word.Stretch;
import org.heed.fact.FactName;
import org.heed.fact.Facts;

/// Finds the people of a review in all its stretches: what may be a name is gathered, judged by everything that
/// stands around it anywhere in the review, and put together into people with their parts.
public final class Census {

    private static final Stretch NOTHING = Stretch.alone("");

    private final Mentions finder = new Mentions();

    /// Everybody whom the stretches or the roster name, subjects first.
    public List<Person> people(List<Stretch> stretches, Facts facts, CaseRoster roster) {
        Map<String, List<Mention>> all = new LinkedHashMap<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch next = i + 1 < stretches.size() ? stretches.get(i + 1) : NOTHING;
            for (Mention mention : finder.in(stretches.get(i), next)) {
                all.computeIfAbsent(mention.key(), key -> new ArrayList<>()).add(mention);
            }
        }
        Set<String> rejected = forms(roster, State.REJECTED);
        Set<String> confirmed = forms(roster, State.CONFIRMED);
        Judge judge = new Judge(places(facts));
        Map<String, List<Mention>> accepted = new LinkedHashMap<>();
        int before = -1;
        while (accepted.size() > before) {
            before = accepted.size();
            // Who stands beside somebody known is easier to tell: the rest is looked at again.
            Company company = Company.of(accepted.keySet());
            all.forEach((form, mentions) -> {
                String lower = form.toLowerCase(Locale.ROOT);
                if (!accepted.containsKey(form)
                        && (confirmed.contains(lower)
                                || (!rejected.contains(lower) && judge.isPerson(company.joined(mentions))))) {
                    accepted.put(form, mentions);
                }
            });
        }
        return Parts.told(Gathering.of(accepted), facts, roster);
    }

    /// The people known, and any other whom this stretch itself names.
    public List<Person> withStrangers(List<Person> known, Stretch stretch, Facts facts, CaseRoster roster) {
        Set<String> words = new HashSet<>();
        known.forEach(person -> person.forms().forEach(form -> words.addAll(List.of(form.split(" ", -1)))));
        List<Person> all = new ArrayList<>(known);
        for (Person stranger : people(List.of(stretch), facts, roster)) {
            if (!words.containsAll(List.of(stranger.forms().getFirst().split(" ", -1)))) {
                all.add(stranger);
            }
        }
        return all;
    }

    private static Set<String> forms(CaseRoster roster, State state) {
        return roster.entries().stream()
                .filter(entry -> entry.state() == state)
                .map(RosterEntry::forms)
                .flatMap(List::stream)
                .map(form -> form.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<String> places(Facts facts) {
        Set<String> places = new HashSet<>();
        facts.value(FactName.AREA).ifPresent(area -> places.addAll(List.of(area.split("[^\\p{L}'’-]+", -1))));
        places.remove("");
        return places;
    }
}
