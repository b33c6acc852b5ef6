package org.heed.cli.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.organisation.register.RegisterDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed organisations succeed`: a body ended, and others followed. Several followers take over in parts: a split.
@Command(
        name = "succeed",
        aliases = "split",
        description = "Say that a body ended on a day and which followed it: one as a whole, or several in parts.")
final class SucceedCommand implements Callable<Integer> {

    private final OrganisationDesk desk;

    @Parameters(index = "0", paramLabel = "BODY", description = "The body that ended: its id or name.")
    private String body = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "NEXT", description = "Which followed: ids or names.")
    private List<String> next = new ArrayList<>();

    @Option(names = "--until", required = true, paramLabel = "DAY", description = "Its last day (YYYY-MM-DD).")
    private String until = "";

    @Mixin
    private final Deciding deciding = new Deciding();

    SucceedCommand(OrganisationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.edit(editor -> {
            editor.succeed(body, next, RegisterDays.day(until), deciding.judgement(desk));
            return body;
        });
        desk.terminal()
                .out()
                .println(
                        next.size() == 1
                                ? "Kept. What it was told now counts as told to the body that followed."
                                : "Kept. The old body keeps its own name in counts, because several followed.");
        return Exit.DONE;
    }
}
