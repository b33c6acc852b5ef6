package org.heed.cli.organisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.GivenFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `heed organisations import`: takes over bodies from a file in the register's columns.
@Command(
        name = "import",
        description = {
            "Take over every body of a CSV file that differs from the register.",
            "The file has the columns of heed organisations export. Bodies that are not in it stay."
        })
final class ImportRegisterCommand implements Callable<Integer> {

    private final OrganisationDesk desk;

    @Parameters(paramLabel = "FILE", description = "The bodies, as CSV.")
    private Path file = Path.of("");

    @Mixin
    private final Deciding deciding = new Deciding();

    ImportRegisterCommand(OrganisationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String csv = read();
        int taken = desk.edit(editor -> editor.take(csv, deciding.judgement(desk)));
        desk.terminal()
                .out()
                .println(
                        taken == 0
                                ? "Nothing in the file differs from the register."
                                : taken + (taken == 1 ? " body was" : " bodies were") + " taken over.");
        return Exit.DONE;
    }

    private String read() {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw GivenFile.unreadable(file);
        }
    }
}
