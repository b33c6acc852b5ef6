package org.heed.anonymisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.anonymisation.RosterEntry.State;
import org.heed.anonymisation.person.Person;

/// Between the people of a census and the roster that is kept.
final class Rosters {

    private Rosters() {}

    /// The people found, each confirmed when what was said names one of their forms, and the names that were
    /// rejected.
    static CaseRoster of(List<Person> people, CaseRoster said) {
        Set<String> confirmed = said.entries().stream()
                .filter(entry -> entry.state() == State.CONFIRMED)
                .flatMap(entry -> entry.forms().stream())
                .map(form -> form.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<RosterEntry> entries = new ArrayList<>();
        for (Person person : people) {
            boolean isConfirmed =
                    person.forms().stream().anyMatch(form -> confirmed.contains(form.toLowerCase(Locale.ROOT)));
            entries.add(new RosterEntry(
                    person.id(),
                    person.role(),
                    person.forms(),
                    person.words(),
                    isConfirmed ? State.CONFIRMED : State.FOUND));
        }
        said.entries().stream().filter(entry -> entry.state() == State.REJECTED).forEach(entries::add);
        return new CaseRoster(entries);
    }

    static List<Person> people(CaseRoster roster) {
        return roster.entries().stream()
                .filter(entry -> entry.state() != State.REJECTED)
                .map(entry -> new Person(
                        entry.id(), entry.role(), entry.role().kind(), entry.forms(), entry.words(), List.of()))
                .toList();
    }
}
