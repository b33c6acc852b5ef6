package org.heed.cli.coding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heed.coding.OtherDocument;
import org.heed.coding.OtherDocumentStore;
import org.heed.library.Library;
import org.heed.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed code document`: adds an interview or another document to be coded beside reviews.
@Command(
        name = "document",
        description = {
            "Add an interview or other document, as plain text, to be coded beside reviews.",
            "Heed does not look for names in it: take them out first, and say so with --names-removed."
        })
final class DocumentCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final CoderOption coder = new CoderOption();

    @Parameters(paramLabel = "FILE", description = "Plain text in UTF-8.")
    private Path file = Path.of("");

    @Option(names = "--kind", description = "What it is, in one word. Otherwise: interview.")
    private String kind = "interview";

    @Option(names = "--title", description = "What to call it. Please do not use a person's name.")
    private String title = "";

    @Option(names = "--names-removed", description = "You have made sure that nobody is named in it.")
    private boolean namesRemoved;

    DocumentCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!namesRemoved) {
            throw new Refusal("Heed does not look for names in such a document. Take them out, and add it again with"
                    + " --names-removed.");
        }
        String words;
        try {
            words = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal("The file " + file + " cannot be read as text in UTF-8.");
        }
        try (Library open = desk.library().open()) {
            OtherDocument added = new OtherDocumentStore(open.database())
                    .add(
                            new OtherDocumentStore.Draft(kind, title, words),
                            coder.coder(desk.workbench()),
                            desk.workbench().clock().instant());
            desk.workbench().terminal().out().println(added.document());
        }
        return 0;
    }
}
