package org.heed.cli.coding;

import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.terminal.Terminal;
import org.heed.coding.Coding;
import org.heed.coding.CodingStore;
import org.heed.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `heed code list`: the codings in the library.
@Command(name = "list", description = "List the codings in the library, each with the words it stands on.")
final class CodingsCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--review", paramLabel = "REVIEW", description = "Only those of one review or other document.")
    private @Nullable String review;

    @Option(names = "--withdrawn", description = "Those that were taken back, too.")
    private boolean withdrawn;

    CodingsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Terminal terminal = desk.workbench().terminal();
        try (Library open = desk.library().open()) {
            CodingStore store = new CodingStore(open.database());
            List<Coding> codings = (review == null ? store.all() : store.of(review))
                    .stream().filter(coding -> withdrawn || coding.stands()).toList();
            for (Coding coding : codings) {
                terminal.out()
                        .println(coding.number() + "  " + coding.document() + "  " + coding.code() + "  "
                                + coding.coder().name() + (coding.stands() ? "" : "  (taken back)"));
                terminal.out().println("    \"" + coding.quote().words().replace('\n', ' ') + "\"");
                if (!coding.memo().isEmpty()) {
                    terminal.out().println("    " + coding.memo());
                }
            }
            terminal.out().println(codings.size() + (codings.size() == 1 ? " coding" : " codings"));
        }
        return 0;
    }
}
