package org.heed.anonymisation.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.IdentifierKind;
import org.heed.anonymisation.PersonRole;
import org.heed.anonymisation.RosterEntry;
import org.heed.anonymisation.RosterEntry.State;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.review.CaseType;

/// Tells which part each person has: who died, who is the second subject, who the others are to them.
final class Parts {

    private static final Set<PersonRole> NOT_TOLD_BY_VOTES =
            Set.of(PersonRole.PERSON, PersonRole.VICTIM, PersonRole.PERPETRATOR, PersonRole.OTHER_SUBJECT);

    private final List<Draft> drafts;
    private final Facts facts;
    private final Optional<Draft> victim;
    private final Optional<Draft> other;
    private final Map<PersonRole, Integer> counts = new EnumMap<>(PersonRole.class);

    private Parts(List<Draft> drafts, Facts facts) {
        this.drafts = drafts;
        this.facts = facts;
        this.victim = most(drafts, PersonRole.VICTIM);
        this.other = second();
        drafts.forEach(draft -> counts.merge(role(draft), 1, Integer::sum));
    }

    static List<Person> told(List<Draft> drafts, Facts facts, CaseRoster roster) {
        Parts parts = new Parts(drafts, facts);
        List<Person> people = new ArrayList<>();
        for (RosterEntry entry : roster.entries()) {
            if (entry.state() == State.CONFIRMED) {
                people.add(new Person(
                        entry.id(),
                        entry.role(),
                        entry.role().kind(),
                        List.copyOf(parts.withForms(entry)),
                        entry.words(),
                        List.of(Person.ON_ROSTER)));
            }
        }
        Set<String> onRoster = new LinkedHashSet<>();
        people.forEach(person -> onRoster.addAll(person.forms()));
        List<Draft> rest = drafts.stream()
                .filter(draft -> !onRoster.contains(draft.firstForm()))
                .toList();
        rest.forEach(draft -> people.add(parts.person(draft, people.size() + 1)));
        return people;
    }

    /// The forms of the roster and those that the review uses for the same person.
    private Set<String> withForms(RosterEntry entry) {
        Set<String> forms = new LinkedHashSet<>(entry.forms());
        drafts.stream()
                .filter(draft -> entry.forms().stream().anyMatch(draft.forms()::contains))
                .forEach(draft -> forms.addAll(draft.forms()));
        return forms;
    }

    private Person person(Draft draft, int number) {
        PersonRole role = role(draft);
        return new Person(
                "P" + number,
                role,
                kind(draft, role),
                List.copyOf(draft.forms()),
                new Wording(facts, counts, other, otherWords()).of(role, draft, victim),
                draft.reasons().isEmpty() ? List.of("is on the lists of names") : List.copyOf(draft.reasons()));
    }

    private String otherWords() {
        return isKilling() ? PersonRole.PERPETRATOR.words() : PersonRole.OTHER_SUBJECT.words();
    }

    private static IdentifierKind kind(Draft draft, PersonRole role) {
        boolean isInitials = draft.forms().stream().allMatch(form -> form.matches("\\p{Lu}{1,3}"));
        return isInitials && role.kind() != IdentifierKind.PROFESSIONAL ? IdentifierKind.PSEUDONYM : role.kind();
    }

    private PersonRole role(Draft draft) {
        if (is(victim, draft)) {
            return PersonRole.VICTIM;
        }
        if (is(other, draft)) {
            return isKilling() ? PersonRole.PERPETRATOR : PersonRole.OTHER_SUBJECT;
        }
        PersonRole best = PersonRole.PERSON;
        for (PersonRole role : PersonRole.values()) {
            // Of two parts that are told as often the one that says more stands later.
            if (!NOT_TOLD_BY_VOTES.contains(role)
                    && draft.votes(role) > 0
                    && (best == PersonRole.PERSON || draft.votes(role) >= draft.votes(best))) {
                best = role;
            }
        }
        return best;
    }

    private static boolean is(Optional<Draft> one, Draft draft) {
        return one.filter(found -> found == draft).isPresent();
    }

    /// Where nobody was found to have killed, nobody is called a perpetrator.
    private boolean isKilling() {
        return facts.value(FactName.CASE_TYPE)
                .filter(type ->
                        !type.equals(CaseType.SUICIDE.contractName()) && !type.equals(CaseType.OTHER.contractName()))
                .isPresent();
    }

    private Optional<Draft> second() {
        return drafts.stream()
                .filter(draft -> !is(victim, draft) && secondVotes(draft) > 0)
                .max(Comparator.comparingInt(Parts::secondVotes)
                        .thenComparingInt(draft -> draft.mentions().size()));
    }

    /// A partner who is named often is the second subject even where no sentence tells of a conviction.
    private static int secondVotes(Draft draft) {
        return 3 * draft.votes(PersonRole.PERPETRATOR)
                + (draft.votes(PersonRole.PARTNER) > 0 ? draft.mentions().size() + 1 : 0);
    }

    private static Optional<Draft> most(List<Draft> drafts, PersonRole role) {
        return drafts.stream()
                .filter(draft -> draft.votes(role) > 0)
                .max(Comparator.comparingInt((Draft draft) -> draft.votes(role))
                        .thenComparingInt(draft -> draft.mentions().size()));
    }
}
