package org.heed.cli.organisation;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `heed organisations undo`: the last change of the register is taken back.
@Command(
        name = "undo",
        description = {
            "Take the last change of the register back. It stays in the history.",
            "Given again, it takes back the one before."
        })
final class UndoCommand implements Callable<Integer> {

    private final OrganisationDesk desk;

    @Mixin
    private final Deciding deciding = new Deciding();

    UndoCommand(OrganisationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String words = desk.edit(editor -> editor.undo(deciding.judgement(desk)));
        desk.terminal().out().println(words);
        return Exit.DONE;
    }
}
