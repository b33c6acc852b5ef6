package org.heed.cli;

import java.util.concurrent.Callable;
import org.heed.cli.terminal.LedgerPage;
import org.heed.library.Library;
import org.heed.pipeline.Findings;
import org.heed.pipeline.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed show`: one review of the library and all it recommends.
@Command(name = "show", description = "Show one review of the library and all it recommends.")
final class ShowCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--json", description = "Print JSON for programs (docs/reference/json.md).")
    private boolean json;

    @Parameters(paramLabel = "REVIEW", description = "The review's key as heed list prints it, or the start of it.")
    private String review = "";

    ShowCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            Findings findings = Findings.kept(open, open.reviews().named(review));
            if (json) {
                ReadingJson.write(findings, workbench.terminal().out());
            } else {
                new LedgerPage(workbench.terminal()).print(findings);
            }
        }
        return Exit.DONE;
    }
}
