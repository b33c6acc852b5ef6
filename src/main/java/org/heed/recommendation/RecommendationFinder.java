package org.heed.recommendation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heed.fact.FactFinder;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.fact.Months;
import org.heed.recommendation.body.Recipients;
import org.heed.recommendation.check.Checks;
import org.heed.recommendation.check.Findings;
import org.heed.recommendation.gather.Finishing;
import org.heed.recommendation.gather.Gathered;
import org.heed.recommendation.gather.Gatherer;
import org.heed.recommendation.gather.KnownNames;
import org.heed.recommendation.list.Declaration;
import org.heed.recommendation.list.DraftList;
import org.heed.recommendation.list.DraftLists;
import org.heed.recommendation.prose.ProseReader;
import org.heed.structure.Outline;

/// Finds every recommendation of a review in the outlines of its reports: reads each part as a list in every way
/// that its marks allow and keeps the best reading, reads the tables by their columns, reads prose that files its
/// recommendations one by one, and brings together what is printed more than once.
public final class RecommendationFinder {

    private final DraftLists draftLists = new DraftLists();
    private final ProseReader proseReader = new ProseReader();
    private final Gatherer gatherer = new Gatherer();
    private final Declaration declaration = new Declaration();

    /// Finds what the outlines of one review recommend; its facts are looked up for the month of publication.
    public Ledger find(List<Outline> outlines) {
        return find(outlines, new FactFinder().find(outlines));
    }

    /// Finds what the outlines of one review recommend, given its facts.
    public Ledger find(List<Outline> outlines, Facts facts) {
        return find(outlines, facts, KnownNames.of(outlines));
    }

    /// Finds what the outlines of one review recommend, given its facts and the names of bodies in it.
    public Ledger find(List<Outline> outlines, Facts facts, KnownNames known) {
        List<DraftList> lists = new ArrayList<>();
        List<Addressee> recipients = new ArrayList<>();
        for (Outline outline : outlines) {
            lists.addAll(proseReader.choose(outline, draftLists.read(outline)));
            recipients.addAll(Recipients.of(outline));
        }
        List<Gathered> gathered = gatherer.gather(lists);
        List<Recommendation> recommendations = Finishing.finish(gathered, recipients, known);
        OptionalInt declared = declaration.of(outlines, recommendations);
        Findings findings = new Findings(gathered, recommendations, List.copyOf(lists), declared, published(facts));
        return new Ledger(declared, recommendations, Checks.problems(findings));
    }

    private static Optional<YearMonth> published(Facts facts) {
        return facts.value(FactName.PUBLISHED).flatMap(Months::of);
    }
}
