package org.heed.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.heed.fact.Facts;
import org.heed.library.Library;
import org.heed.organisation.advice.Advice;
import org.heed.organisation.advice.Trackability;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.register.Register;
import org.heed.organisation.register.RegisterFiles;
import org.heed.organisation.told.ResolutionStore;
import org.heed.organisation.told.ResolvedLedger;
import org.heed.organisation.told.ReviewContext;
import org.heed.recommendation.Ledger;
import org.heed.review.Edition;
import org.heed.review.FiledReport;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.Review;
import org.heed.structure.Outline;

/// What reading the documents of one review found, fresh or as a library keeps it, without the texts it was found
/// in: all that a ledger, the JSON contract and the exports show. The documents stand in the order that places
/// count them by.
public record Findings(
        String name,
        List<FiledReport> reports,
        Facts facts,
        Ledger ledger,
        ResolvedLedger resolved,
        List<Problem> problems) {

    private static final class Checking {
        private static final Trackability TRACKABILITY = new Trackability(RegisterFiles.shipped());
    }

    public Findings {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }

    /// Findings whose addressees nobody has resolved.
    public Findings(String name, List<FiledReport> reports, Facts facts, Ledger ledger, List<Problem> problems) {
        this(name, reports, facts, ledger, ResolvedLedger.NONE, problems);
    }

    public static Findings of(Reading reading) {
        List<FiledReport> reports = new ArrayList<>();
        for (Outline outline : reading.outlines()) {
            reports.add(FiledReport.of(outline.report(), reports.size()));
        }
        return new Findings(
                reading.name(), reports, reading.facts(), reading.ledger(), reading.resolved(), reading.problems());
    }

    /// What a library keeps of a review's current edition, under the review's key.
    public static Findings kept(Library library, Review review) {
        Edition edition = review.current();
        Register register = new KeptRegister(library.database()).register();
        return new Findings(
                review.key().value(),
                library.reports().reports(edition),
                library.facts().facts(edition),
                library.recommendations().ledger(edition),
                new ResolutionStore(library.database()).resolved(edition, register),
                library.reviews().problems(edition));
    }

    /// What may keep the recommendation at an index of the ledger, from 0, from being followed up.
    public List<Advice> advice(int index) {
        return Checking.TRACKABILITY.check(
                ledger.recommendations().get(index),
                resolved.of(index),
                ReviewContext.of(facts).date());
    }

    /// True when every page of every document was read. While it is false the ledger may be incomplete.
    public boolean isWhollyRead() {
        return !reports.isEmpty()
                && reports.stream().allMatch(FiledReport::isWhollyRead)
                && problems.stream().noneMatch(problem -> problem.kind() == ProblemKind.UNREADABLE_FILE);
    }
}
