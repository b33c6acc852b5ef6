package org.heed.anonymisation.person;

import java.util.List;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.word.Stretch;
import org.heed.fact.Facts;

/// Finds the people of a review in all its stretches.
public final class Census {

    public List<Person> people(List<Stretch> stretches, Facts facts, CaseRoster roster) {
        return List.of();
    }

    public List<Person> withStrangers(List<Person> known, Stretch stretch, Facts facts, CaseRoster roster) {
        return known;
    }
}
