package org.heed.cli.repetition;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.people.AuthorOption;
import org.heed.library.Library;
import org.heed.pipeline.repetition.RepeatWatch;
import org.heed.recommendation.Recommendation;
import org.heed.repetition.AskKey;
import org.heed.repetition.RepeatDecision;
import org.heed.repetition.Repeats;
import org.heed.review.Review;
import org.heed.text.Refusal;
import org.heed.tracking.AskBook;
import org.heed.tracking.Tracker;
import org.heed.tracking.body.Bodies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed repeats decide`: two recommendations ask the same, or do not, as a person says.
@Command(name = "decide", description = "Say that two recommendations ask the same, or that they do not.")
final class DecideCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--why", paramLabel = "WORDS", required = true, description = "Why.")
    private String why = "";

    @Mixin
    private final AuthorOption by = new AuthorOption();

    @Parameters(index = "0", paramLabel = "VERDICT", description = "One of: ${COMPLETION-CANDIDATES}")
    private RepeatDecision.Verdict verdict = RepeatDecision.Verdict.APART;

    @Parameters(index = "1", paramLabel = "ONE", description = "REVIEW/NUMBER as printed, or REVIEW/@PLACE.")
    private String one = "";

    @Parameters(index = "2", paramLabel = "OTHER", description = "The same of the other.")
    private String other = "";

    DecideCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            Repeats repeats = new Repeats(open.database());
            repeats.bringUpToDate();
            repeats.decide(new RepeatDecision(
                    verdict,
                    key(open, one),
                    key(open, other),
                    by.author(workbench),
                    workbench.clock().instant(),
                    why.strip()));
            // What is closed may be asked again by what now asks the same.
            Bodies bodies = new Bodies(open.database());
            Tracker tracker = new Tracker(open.database(), bodies, workbench.clock());
            new AskBook(open.database(), bodies, tracker).bringUpToDate();
            new RepeatWatch(open.database(), repeats, tracker).look();
            workbench.terminal().note("Kept");
        }
        return Exit.DONE;
    }

    private static AskKey key(Library open, String typed) {
        int slash = typed.indexOf('/');
        if (slash < 0) {
            throw new Refusal("'" + typed + "' names no recommendation. Write it as REVIEW/NUMBER or REVIEW/@PLACE.");
        }
        Review review = open.reviews().named(typed.substring(0, slash));
        String number = typed.substring(slash + 1);
        var ledger = open.recommendations().ledger(review.current()).recommendations();
        for (int place = 0; place < ledger.size(); place++) {
            Recommendation each = ledger.get(place);
            if (number.equals("@" + (place + 1)) || number.equalsIgnoreCase(each.number())) {
                return AskKey.of(review.key(), each);
            }
        }
        throw new Refusal(
                review.key() + " has no recommendation " + number + ". heed show " + review.key() + " shows them.");
    }
}
