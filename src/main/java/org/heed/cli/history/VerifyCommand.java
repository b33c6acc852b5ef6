package org.heed.cli.history;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.history.ChainLink;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.library.Library;
import org.heed.tracking.StepStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `heed verify`: proves that nothing in the history of a library was changed afterwards.
@Command(
        name = "verify",
        description = "Proves that the history of the library was not changed afterwards. Exit 0 when it holds.")
public final class VerifyCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(
            names = "--last",
            paramLabel = "DIGEST",
            description = "A digest that an earlier verify gave: also says whether that entry is still there.")
    private String last = "";

    public VerifyCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            HistoryStore history = new HistoryStore(open.database());
            HistoryStore.Proof proof = history.verify();
            if (!proof.isWhole()) {
                workbench.terminal().out().println(broken(proof));
                return Exit.REFUSED;
            }
            Optional<String> step = new StepStore(open.database()).broken();
            if (step.isPresent()) {
                workbench.terminal().out().println("The history holds, but what was entered does not: " + step.get());
                return Exit.REFUSED;
            }
            if (!last.isEmpty() && history.holding(last).isEmpty()) {
                workbench
                        .terminal()
                        .out()
                        .println("The history holds, but the entry " + last + " is no longer in it."
                                + " Compare with a backup: the end was taken off, or this is another library.");
                return Exit.REFUSED;
            }
            workbench
                    .terminal()
                    .out()
                    .println("The history holds: " + proof.entries() + " entries, last digest "
                            + (proof.entries() == 0 ? "none" : proof.digest()) + ".");
            return Exit.DONE;
        }
    }

    private static String broken(HistoryStore.Proof proof) {
        ChainLink link = proof.broken().orElseThrow();
        HistoryEntry entry = link.entry();
        return "The history does not hold. The first " + proof.entries()
                + " entries do; the first that does not follow is"
                + " number " + link.position() + ": " + entry.what() + " of " + entry.subject() + " by "
                + entry.author() + " at " + entry.at()
                + ".\nRestore a backup from before, and keep this library as it is"
                + " for whoever looks into it.";
    }
}
