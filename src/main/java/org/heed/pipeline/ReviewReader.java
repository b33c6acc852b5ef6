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
import org.heed.recommendation.gather.KnownNames;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.Report;
import org.heed.structure.Outline;
import org.heed.structure.Outliner;
import org.heed.text.Refusal;

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
    /// @throws Refusal when one of the files cannot be read at all
    public Reading read(String name, List<Path> files) {
        CompletableFuture<AddresseeResolver> resolver = resolver();
        return read(name, files.stream().map(reportReader::read).toList(), resolver);
    }

    /// Reads those of the files that can be read as the documents of one review; each of the others is a problem of
    /// the reading.
    ///
    /// @throws Refusal when none of the files can be read
    public Reading readReadable(String name, List<Path> files) {
        CompletableFuture<AddresseeResolver> resolver = resolver();
        List<Report> reports = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                reports.add(reportReader.read(file));
            } catch (Refusal refusal) {
                if (files.size() == 1) {
                    throw refusal;
                }
                String called = String.valueOf(file.getFileName());
                refused.add(new Problem(ProblemKind.UNREADABLE_FILE, 0, called, refusal.getMessage()));
            }
        }
        if (reports.isEmpty()) {
            throw new Refusal(
                    "None of these files could be read. " + refused.getFirst().words());
        }
        Reading reading = read(name, reports, resolver);
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(refused);
        return reading.with(reading.facts(), reading.ledger(), List.copyOf(problems));
    }

    /// Reading the register takes as long as reading a report: both are done at a time.
    private static CompletableFuture<AddresseeResolver> resolver() {
        return CompletableFuture.supplyAsync(AddresseeResolver::shipped);
    }

    private Reading read(String name, List<Report> reports, CompletableFuture<AddresseeResolver> resolver) {
        List<Outline> outlines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Report report : reports) {
            Outline outline = outliner.outline(report, outlines.size());
            problems.addAll(report.problems());
            problems.addAll(outline.problems());
            outlines.add(outline);
        }
        Facts facts = factFinder.find(outlines);
        KnownNames known = KnownNames.of(outlines);
        Ledger ledger = recommendationFinder.find(outlines, facts, known);
        problems.addAll(ledger.problems());
        AddresseeContext context = ReviewContext.of(outlines, facts, ledger, known);
        ResolvedLedger resolved = new LedgerResolver(resolver.join()).resolve(ledger, context);
        problems.addAll(EndedAddressees.problems(ledger, resolved, context, problems));
        return new Reading(name, List.copyOf(outlines), facts, ledger, resolved, List.copyOf(problems));
    }
}
