package org.heed.cli.organisation;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `heed organisations merge`: two entries of the register are one body.
@Command(name = "merge", description = "Say that one entry of the register is the same body as another.")
final class MergeCommand implements Callable<Integer> {

    private final OrganisationDesk desk;

    @Parameters(index = "0", paramLabel = "FROM", description = "The entry that goes: its id or name.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "INTO", description = "The entry that stays.")
    private String into = "";

    @Mixin
    private final Deciding deciding = new Deciding();

    MergeCommand(OrganisationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.edit(editor -> {
            editor.merge(from, into, deciding.judgement(desk));
            return into;
        });
        desk.terminal().out().println("Merged. Every name of the one now means the other.");
        return Exit.DONE;
    }
}
