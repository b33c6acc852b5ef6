package org.heed.cli.tracking;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.recommendation.PlannedAction;
import org.heed.tracking.Action;
import org.heed.tracking.Step;
import org.heed.tracking.clock.TargetDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed track act`: an action, or a later form of one.
@Command(name = "act", description = "Enter an action, or a later form of one: --action names which.")
final class ActCommand implements Callable<Integer> {

    private final Round round;

    @Mixin
    private SignedOptions signed = new SignedOptions();

    @Option(names = "--action", paramLabel = "ID", description = "Which action this is. Otherwise 1.")
    private String id = "1";

    @Option(names = "--what", paramLabel = "WORDS", description = "What will be done.")
    private String what = "";

    @Option(names = "--lead", paramLabel = "BODY", description = "The body that owns it.")
    private String lead = "";

    @Option(names = "--post", paramLabel = "POST", description = "The post that owns it; not a person's name.")
    private String post = "";

    @Option(names = "--target", paramLabel = "DATE", description = "By when, in any words that name a day.")
    private String target = "";

    @Option(names = "--scope", paramLabel = "SCOPE", description = "Local or regional.")
    private String scope = "";

    @Option(names = "--milestones", paramLabel = "WORDS", description = "The key milestones.")
    private String milestones = "";

    @Option(names = "--completion", paramLabel = "WORDS", description = "The date of completion.")
    private String completion = "";

    @Option(names = "--outcome", paramLabel = "WORDS", description = "The outcome.")
    private String outcome = "";

    @Parameters(paramLabel = "ASK", description = "The id, or REVIEW/NUMBER.")
    private String ask = "";

    ActCommand(Round round) {
        this.round = round;
    }

    @Override
    public Integer call() {
        round.enter(ask, this::action);
        return Exit.DONE;
    }

    private Step action(Round.Open open) {
        PlannedAction plan = new PlannedAction(scope, what, lead, milestones, target, completion, outcome);
        return new Action(id, plan, post, TargetDate.of(target), signed.signature(round.workbench(), open.tracker()));
    }
}
