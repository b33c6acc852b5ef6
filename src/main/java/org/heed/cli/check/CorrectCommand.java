package org.heed.cli.check;

import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.people.AuthorOption;
import org.heed.library.Library;
import org.heed.pipeline.keeping.Corrector;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.correction.Change;
import org.heed.recommendation.correction.Correction;
import org.heed.recommendation.correction.Correction.Signature;
import org.heed.review.Edition;
import org.heed.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed correct`: a person says what a recommendation is, and signs it.
@Command(
        name = "correct",
        description = {
            "Confirm, correct, split, join, take out or add a recommendation. It is kept with who, when and why,",
            "and holds when the report is read again."
        })
public final class CorrectCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Mixin
    private WhatToCorrect what = new WhatToCorrect();

    @Option(names = "--withdraw", paramLabel = "N", description = "Take correction N back.")
    private int withdraw;

    @Mixin
    private final AuthorOption by = new AuthorOption();

    @Option(names = "--why", paramLabel = "WORDS", description = "Why; needed for all but --confirm.")
    private String why = "";

    @Parameters(index = "0", paramLabel = "REVIEW", description = "The review's key, or the start of it.")
    private String review = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NUMBER",
            description = "The number as printed, or its place in the list: @3.")
    private String number = "";

    public CorrectCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            Edition edition = open.reviews().named(review).current();
            Signature signature =
                    new Signature(by.author(workbench), workbench.clock().instant(), why.strip());
            Correction correction = new Corrector(open.database()).make(edition, change(open, edition), signature);
            workbench
                    .terminal()
                    .out()
                    .println("Correction " + correction.number() + " kept: " + correction.name() + " by "
                            + correction.signature().by() + ". heed correct " + edition.review() + " --withdraw "
                            + correction.number() + " takes it back.");
        }
        return Exit.DONE;
    }

    private Change change(Library open, Edition edition) {
        if (withdraw > 0) {
            return new Change.Withdraw(withdraw);
        }
        if (number.isEmpty()) {
            throw new Refusal("Say which recommendation: its number as printed, or its place in the list: @3.");
        }
        List<Recommendation> ledger = open.recommendations().ledger(edition).recommendations();
        return what.change(number, ledger, open.reports().reports(edition));
    }
}
