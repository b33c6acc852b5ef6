package org.heed.cli.analysis;

import java.util.concurrent.Callable;
import org.heed.analysis.gather.AnalysisMaker;
import org.heed.analysis.snapshot.Snapshot;
import org.heed.analysis.snapshot.SnapshotStore;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.people.AuthorOption;
import org.heed.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `heed analyse snapshot`: analyses frozen to be cited.
@Command(name = "snapshot", description = "List, freeze, check or set aside snapshots of analyses.")
final class SnapshotCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Mixin
    private final SampleOptions sample = new SampleOptions();

    @Option(names = "--freeze", description = "Freeze an analysis of the library as it is now.")
    private boolean freeze;

    @Option(names = "--check", paramLabel = "NUMBER", description = "Make this snapshot's figures again and compare.")
    private int check;

    @Option(
            names = "--set-aside",
            paramLabel = "NUMBER",
            description = "This snapshot was never published: do not" + " judge later analyses beside it.")
    private int setAside;

    @Mixin
    private final AuthorOption by = new AuthorOption();

    SnapshotCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            SnapshotStore store = new SnapshotStore(open.database());
            var out = workbench.terminal().out();
            if (freeze) {
                Snapshot frozen = store.freeze(
                        new AnalysisMaker(open.database()).leaving(sample.request()),
                        by.author(workbench),
                        workbench.clock().instant());
                out.println(frozen.citation());
            } else if (setAside > 0) {
                store.setAside(setAside, by.author(workbench), workbench.clock().instant());
                out.println("Snapshot " + setAside + " is set aside. It stays, and can be made again.");
            } else if (check > 0) {
                boolean isAlike = store.isMadeAgainAlike(check);
                out.println(
                        isAlike
                                ? "Snapshot " + check + " made again is the same, byte for byte."
                                : "Snapshot " + check + " made again gives other figures: it was made with "
                                        + store.snapshot(check).version() + ", this is " + SnapshotStore.VERSION + ".");
                return isAlike ? 0 : 2;
            } else {
                store.all()
                        .forEach(each ->
                                out.println(each.citation() + (store.isSetAside(each.number()) ? " Set aside." : "")));
            }
        }
        return 0;
    }
}
