package org.heed.cli.organisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.organisation.told.OrganisationEditor;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `heed organisations export`: the register as it stands, as CSV.
@Command(name = "export", description = "The register as it stands, with all changes, as CSV.")
final class ExportRegisterCommand implements Callable<Integer> {

    private final OrganisationDesk desk;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file.")
    private @Nullable Path out;

    ExportRegisterCommand(OrganisationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String csv = desk.edit(OrganisationEditor::csv);
        if (out == null) {
            desk.terminal().out().print(csv);
            return Exit.DONE;
        }
        try {
            Files.writeString(out, csv, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal("The file " + out + " cannot be written. Check the folder and that you may write there.");
        }
        return Exit.DONE;
    }
}
