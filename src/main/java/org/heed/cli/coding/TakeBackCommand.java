package org.heed.cli.coding;

import java.util.concurrent.Callable;
import org.heed.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed code withdraw`: a coder takes a coding back. It stays, with who took it back.
@Command(name = "withdraw", description = "Take back a coding that you made.")
final class TakeBackCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final CoderOption coder = new CoderOption();

    @Option(names = "--why", paramLabel = "WORDS", description = "Why.")
    private String why = "";

    @Parameters(paramLabel = "NUMBER", description = "The coding's number, as heed code put prints it.")
    private int number;

    TakeBackCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Library open = desk.library().open()) {
            desk.open(open).withdraw(number, coder.coder(desk.workbench()), why);
        }
        return 0;
    }
}
