package org.heed.cli.tracking;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.tracking.Response;
import org.heed.tracking.ResponseState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `heed track respond`: what the addressee said back.
@Command(name = "respond", description = "Enter what the addressee said back.")
final class RespondCommand implements Callable<Integer> {

    private final Round round;

    @Mixin
    private SignedOptions signed = new SignedOptions();

    @Parameters(index = "0", paramLabel = "ASK", description = "The id, or REVIEW/NUMBER.")
    private String ask = "";

    @Parameters(index = "1", paramLabel = "STATE", description = "One of: ${COMPLETION-CANDIDATES}")
    private ResponseState state = ResponseState.NOT_TOLD;

    RespondCommand(Round round) {
        this.round = round;
    }

    @Override
    public Integer call() {
        round.enter(
                ask,
                open -> new Response(
                        state,
                        signed.day(open.tracker()),
                        signed.note(),
                        signed.signature(round.workbench(), open.tracker())));
        return Exit.DONE;
    }
}
