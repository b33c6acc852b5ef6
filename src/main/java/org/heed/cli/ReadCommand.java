package org.heed.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.terminal.Lines;
import org.heed.cli.terminal.Terminal;
import org.heed.pipeline.Reading;
import org.heed.review.ProblemKind;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed read`: reads reports and prints their ledgers. Keeps nothing, opens no library.
@Command(
        name = "read",
        description = {
            "Read reports and print what they recommend, with numbers, addressees and pages.",
            "Nothing is kept. PDF, Word (docx), HTML and text files can be read."
        })
final class ReadCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Option(names = "--json", description = "Print JSON for programs (docs/reference/json.md).")
    private boolean json;

    @Option(
            names = "--as-published",
            description = "Print the report's own words. They may name people. JSON always holds them.")
    private boolean asPublished;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Write one JSON file a report into this folder, named after the report.")
    private @Nullable Path out;

    @Option(
            names = "--together",
            paramLabel = "NAME",
            description = "Read all the files as documents of one review, called NAME.")
    private @Nullable String together;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "The reports, or folders: files of one review, told by their names, are read together.")
    private List<Path> files = new ArrayList<>();

    ReadCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        List<Documents> all = together == null ? Documents.apart(files) : List.of(Documents.together(together, files));
        Terminal terminal = workbench.terminal();
        int outcome = Exit.DONE;
        try (ReadingSink sink = sink(all.size())) {
            for (int i = 0; i < all.size(); i++) {
                terminal.progress("Reading " + (i + 1) + " of " + all.size() + ": "
                        + all.get(i).name());
                outcome = Exit.graver(outcome, read(all.get(i), sink));
            }
        }
        return outcome;
    }

    private ReadingSink sink(int howMany) {
        Terminal terminal = workbench.terminal();
        if (out != null) {
            return new ReadingSink.Folder(out, terminal);
        }
        return json ? new ReadingSink.Stream(terminal, howMany) : new ReadingSink.Page(terminal, asPublished);
    }

    private int read(Documents documents, ReadingSink sink) {
        Reading reading;
        try {
            reading = workbench.rooms().reader().readReadable(documents.name(), documents.files());
            workbench.terminal().progressDone();
            sink.put(reading);
        } catch (Refusal refusal) {
            workbench.terminal().note(documents.fileNames() + ": " + Lines.of(refusal));
            sink.putRefused(documents, Lines.of(refusal));
            return Exit.REFUSED;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            // One damaged file must not cost the reader the other files.
            workbench.terminal().note(documents.fileNames() + ": " + workbench.faultWords(fault));
            sink.putRefused(documents, "Heed failed on this file. The fault is Heed's, not the file's.");
            return Exit.FAULT;
        }
        return refusedDocuments(reading);
    }

    private int refusedDocuments(Reading reading) {
        int outcome = Exit.DONE;
        for (var problem : reading.problems()) {
            if (problem.kind() == ProblemKind.UNREADABLE_FILE) {
                workbench.terminal().note(problem.about() + ": " + problem.words());
                outcome = Exit.REFUSED;
            }
        }
        return outcome;
    }
}
