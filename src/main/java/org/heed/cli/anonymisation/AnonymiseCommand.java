package org.heed.cli.anonymisation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.SafeReview;
import org.heed.cli.Exit;
import org.heed.cli.Workbench;
import org.heed.pipeline.Reading;
import org.heed.pipeline.safe.AnonymisedJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed anonymise`: the words of a report without its names. Keeps nothing, opens no library.
@Command(
        name = "anonymise",
        description = {
            "Print the words of a report with roles in place of names, and without addresses, numbers and days.",
            "Several files are read as documents of one review. A person must look before anything is published."
        })
public final class AnonymiseCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Option(
            names = "--json",
            description = "Print every finding with its reasons, and the text as published, for programs.")
    private boolean json;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "People of this review that you know: a line for each, 'name, role, other names'.")
    private @Nullable Path roster;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The report, as PDF, Word, HTML or text.")
    private List<Path> files = new ArrayList<>();

    public AnonymiseCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        CaseRoster known = roster == null ? CaseRoster.NONE : RosterFile.read(roster);
        Path name = files.getFirst().toAbsolutePath().normalize().getFileName();
        Reading reading = workbench
                .rooms()
                .reader()
                .read(name == null ? "report" : name.toString().replaceFirst("\\.[^.]*$", ""), files);
        SafeReview review = AnonymisedJson.anonymised(reading, known);
        workbench.terminal().out().print(json ? AnonymisedJson.of(reading, review) : AnonymisedJson.safeText(review));
        return Exit.DONE;
    }
}
