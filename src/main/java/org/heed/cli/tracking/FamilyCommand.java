package org.heed.cli.tracking;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.terminal.Columns;
import org.heed.review.Review;
import org.heed.tracking.Signature;
import org.heed.tracking.family.FamilyContact;
import org.heed.tracking.family.FamilyContactStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `heed track family`: what passed with a family, for those who stand by it.
@Command(
        name = "family",
        description = {
            "What passed with the family of a review, and whether it wishes to be contacted.",
            "With KIND and --note: records what passed."
        })
final class FamilyCommand implements Callable<Integer> {

    private final Round round;

    @Mixin
    private SignedOptions signed = new SignedOptions();

    @Parameters(index = "0", paramLabel = "REVIEW", description = "The review's key, or the start of it.")
    private String review = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}")
    private FamilyContact.@Nullable Kind kind;

    FamilyCommand(Round round) {
        this.round = round;
    }

    @Override
    public Integer call() {
        return round.with(open -> {
            Review meant = open.library().reviews().named(review);
            FamilyContactStore store = new FamilyContactStore(open.library().database());
            Signature by = signed.signature(round.workbench(), open.tracker());
            if (kind != null) {
                store.add(
                        new FamilyContact(meant.key(), kind, signed.day(open.tracker()), signed.note(), by),
                        open.tracker().today());
            }
            Columns columns = new Columns("On", "What", "In words", "Recorded by");
            store.of(meant.key())
                    .forEach(each -> columns.row(
                            each.on().toString(),
                            each.kind().words(),
                            each.words(),
                            each.by().name()));
            columns.print(round.workbench().terminal());
            round.workbench()
                    .terminal()
                    .out()
                    .println(store.wish(meant.key())
                            .map(FamilyContact.Kind::words)
                            .orElse("Nobody has recorded yet whether the family wishes to be contacted"));
            return Exit.DONE;
        });
    }
}
