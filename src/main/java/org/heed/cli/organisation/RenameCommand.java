package org.heed.cli.organisation;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.organisation.register.RegisterDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed organisations rename`: a body has a new name, from a day on or for good.
@Command(name = "rename", description = "Give a body a new name. Its old name is kept and still means it.")
final class RenameCommand implements Callable<Integer> {

    private final OrganisationDesk desk;

    @Parameters(index = "0", paramLabel = "BODY", description = "The body: its id or name.")
    private String body = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "The new name.")
    private String name = "";

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "The first day of the new name (YYYY-MM-DD). Without it the old name was a mistake.")
    private String since = "";

    @Mixin
    private final Deciding deciding = new Deciding();

    RenameCommand(OrganisationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.edit(editor -> {
            editor.rename(
                    body,
                    name.strip(),
                    since.isEmpty() ? Optional.empty() : Optional.of(RegisterDays.day(since)),
                    deciding.judgement(desk));
            return name;
        });
        desk.terminal().out().println("Renamed. The old name still means this body.");
        return Exit.DONE;
    }
}
