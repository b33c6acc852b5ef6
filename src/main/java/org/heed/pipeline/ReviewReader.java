package org.heed.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.heed.fact.FactFinder;
import org.heed.fact.Facts;
import org.heed.intake.ReportReader;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeResolver;
import org.heed.organisation.advice.EndedAddressees;
import org.heed.organisation.told.LedgerResolver;
import org.heed.organisation.told.ResolvedLedger;
import org.heed.organisation.told.ReviewContext;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.RecommendationFinder;
import org.heed.review.Problem;
import org.heed.review.Report;
import org.heed.structure.Outline;
import org.heed.structure.Outliner;

/// Reads the documents of one review: files in, [Reading] out. Keeps nothing.
public final class ReviewReader {

    private final ReportReader reportReader;
    private final Outliner outliner = new Outliner();
    private final RecommendationFinder recommendationFinder = new RecommendationFinder();
    private final FactFinder factFinder = new FactFinder();

    public ReviewReader() {
        this(new ReportReader());
    }

    public ReviewReader(ReportReader reportReader) {
        this.reportReader = reportReader;
    }

    /// Reads the files as the documents of one review.
    ///
    /// @throws org.heed.text.Refusal when one of the files cannot be read at all
    public Reading read(String name, List<Path> files) {
        // Reading the register takes as long as reading a report: both are done at a time.
        CompletableFuture<AddresseeResolver> resolver = CompletableFuture.supplyAsync(AddresseeResolver::shipped);
        List<Outline> outlines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            Report report = reportReader.read(file);
            Outline outline = outliner.outline(report, outlines.size());
            problems.addAll(report.problems());
            problems.addAll(outline.problems());
            outlines.add(outline);
        }
        Facts facts = factFinder.find(outlines);
        Ledger ledger = recommendationFinder.find(outlines, facts);
        problems.addAll(ledger.problems());
        AddresseeContext context = ReviewContext.of(outlines, facts, ledger);
        ResolvedLedger resolved = new LedgerResolver(resolver.join()).resolve(ledger, context);
        problems.addAll(EndedAddressees.problems(ledger, resolved, context, problems));
        return new Reading(name, List.copyOf(outlines), facts, ledger, resolved, List.copyOf(problems));
    }
}
