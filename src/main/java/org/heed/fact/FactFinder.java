package org.heed.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.review.ReviewKind;
import org.heed.structure.Outline;

/// Finds the facts of a review in the outlines of its reports, each by its own cues. What no sentence states is
/// left out.
public final class FactFinder {

    public Facts find(List<Outline> outlines) {
        Statements statements = Statements.of(outlines);
        Map<FactName, Facts.Fact> facts = new EnumMap<>(FactName.class);
        Optional<Facts.Fact> kind = KindCue.find(statements, outlines);
        boolean isCoroners =
                kind.filter(fact -> fact.value().equals(ReviewKind.PFD.name())).isPresent();
        put(facts, FactName.KIND, kind);
        Optional<Facts.Fact> body = isCoroners ? Optional.empty() : BodyCue.find(statements);
        put(facts, FactName.BODY, body);
        put(facts, FactName.AREA, AreaCue.find(statements, body));
        Optional<Facts.Fact> month = DateCues.monthOfDeath(statements);
        put(facts, FactName.MONTH_OF_DEATH, month);
        put(facts, FactName.YEAR_OF_DEATH, DateCues.yearOfDeath(statements, month));
        put(facts, FactName.PUBLISHED, DateCues.published(statements, isCoroners));
        people(facts, new PersonCues(statements));
        return new Facts(facts);
    }

    private static void people(Map<FactName, Facts.Fact> facts, PersonCues people) {
        Optional<Facts.Fact> relationship = people.relationship();
        put(facts, FactName.RELATIONSHIP, relationship);
        put(facts, FactName.CASE_TYPE, people.caseType(relationship));
        put(facts, FactName.VICTIM_AGE, people.victimAge());
        put(facts, FactName.PERPETRATOR_AGE, people.otherAge(relationship));
        put(facts, FactName.VICTIM_SEX, people.victimSex());
        put(facts, FactName.PERPETRATOR_SEX, people.otherSex(relationship));
    }

    private static void put(Map<FactName, Facts.Fact> facts, FactName name, Optional<Facts.Fact> fact) {
        fact.ifPresent(stated -> facts.put(name, stated));
    }
}
