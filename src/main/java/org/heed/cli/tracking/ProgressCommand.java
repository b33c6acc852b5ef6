package org.heed.cli.tracking;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.tracking.ImplementationState;
import org.heed.tracking.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `heed track progress`: how far the addressee says that it has come.
@Command(name = "progress", description = "Enter how far the addressee says that it has come.")
final class ProgressCommand implements Callable<Integer> {

    private final Round round;

    @Mixin
    private SignedOptions signed = new SignedOptions();

    @Parameters(index = "0", paramLabel = "ASK", description = "The id, or REVIEW/NUMBER.")
    private String ask = "";

    @Parameters(
            index = "1",
            paramLabel = "STATE",
            description = "One of: ${COMPLETION-CANDIDATES}. What is verified follows from heed track assure.")
    private ImplementationState state = ImplementationState.NOT_RECORDED;

    ProgressCommand(Round round) {
        this.round = round;
    }

    @Override
    public Integer call() {
        round.enter(
                ask,
                open -> new Progress(
                        state,
                        signed.day(open.tracker()),
                        signed.note(),
                        signed.signature(round.workbench(), open.tracker())));
        return Exit.DONE;
    }
}
