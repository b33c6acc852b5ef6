package org.heed.cli.coding;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heed.cli.GivenFile;
import org.heed.cli.terminal.Terminal;
import org.heed.coding.refi.Project;
import org.heed.coding.refi.ProjectExchange;
import org.heed.coding.refi.ProjectReader;
import org.heed.library.Library;
import org.heed.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed code import`: brings in the codings or the codes of another tool.
@Command(
        name = "import",
        description = {
            "Bring in a REFI-QDA project (.qdpx) or look at a codebook (.qdc) of another tool.",
            "Texts that the library does not have come in as documents of their own: take out names first."
        })
final class BringInCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final CoderOption coder = new CoderOption();

    @Parameters(paramLabel = "FILE", description = "A .qdpx or .qdc file.")
    private Path file = Path.of("");

    @Option(names = "--names-removed", description = "You have made sure that nobody is named in its texts.")
    private boolean namesRemoved;

    BringInCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        byte[] content = GivenFile.bytes(file);
        Terminal terminal = desk.workbench().terminal();
        if (file.toString().endsWith(".qdc")) {
            Project book = ProjectReader.codebook(content);
            book.codes().forEach(code -> terminal.out().println(code.name()));
            terminal.out().println(book.codes().size() + " codes");
            return 0;
        }
        if (!namesRemoved) {
            throw new Refusal("Heed does not look for names in the texts of a project. Make sure that nobody is named"
                    + " in them, and bring it in again with --names-removed.");
        }
        Project project = ProjectReader.project(content);
        try (Library open = desk.library().open()) {
            ProjectExchange.Taken taken = new ProjectExchange(
                            open.database(),
                            desk.open(open).shelf(),
                            desk.workbench().clock())
                    .in(project, coder.coder(desk.workbench()));
            terminal.out().println(taken.codings() + " codings came in, on " + taken.documents() + " new documents");
            taken.said().forEach(terminal.out()::println);
        }
        return 0;
    }
}
