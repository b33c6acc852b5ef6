package org.heed.cli;

import java.util.concurrent.Callable;
import org.heed.cli.terminal.LedgerPage;
import org.heed.library.Library;
import org.heed.pipeline.Findings;
import org.heed.pipeline.ReadingJson;
import org.heed.pipeline.safe.SafeFindings;
import org.heed.review.Review;
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

    @Option(names = "--as-published", description = "Print the report's own words. They may name people.")
    private boolean asPublished;

    @Parameters(paramLabel = "REVIEW", description = "The review's key as heed list prints it, or the start of it.")
    private String review = "";

    ShowCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            Review meant = open.reviews().named(review);
            Findings findings = asPublished ? Findings.kept(open, meant) : SafeFindings.kept(open, meant);
            LedgerPage page = new LedgerPage(workbench.terminal());
            if (json) {
                ReadingJson.write(findings, workbench.terminal().out());
            } else if (asPublished) {
                page.printAsPublished(findings);
            } else {
                page.print(findings);
            }
        }
        return Exit.DONE;
    }
}
