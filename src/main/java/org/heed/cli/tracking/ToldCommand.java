package org.heed.cli.tracking;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.tracking.Response;
import org.heed.tracking.ResponseState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `heed track told`: the addressee was told what it was asked.
@Command(name = "told", description = "Enter that the addressee was told what it was asked.")
final class ToldCommand implements Callable<Integer> {

    private final Round round;

    @Mixin
    private SignedOptions signed = new SignedOptions();

    @Parameters(paramLabel = "ASK", description = "The id, or REVIEW/NUMBER.")
    private String ask = "";

    ToldCommand(Round round) {
        this.round = round;
    }

    @Override
    public Integer call() {
        round.enter(
                ask,
                open -> new Response(
                        ResponseState.TOLD,
                        signed.day(open.tracker()),
                        signed.note(),
                        signed.signature(round.workbench(), open.tracker())));
        return Exit.DONE;
    }
}
