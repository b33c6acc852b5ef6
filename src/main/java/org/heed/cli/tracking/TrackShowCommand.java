package org.heed.cli.tracking;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.pipeline.plan.TrackingJson;
import org.heed.tracking.Followed;
import org.heed.tracking.Standing;
import org.heed.tracking.Step;
import org.heed.tracking.step.StepForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed track show`: where one ask stands, with every step.
@Command(name = "show", description = "Show where one ask stands, with every step.")
final class TrackShowCommand implements Callable<Integer> {

    private final Round round;

    @Option(names = "--json", description = "Print JSON for programs (docs/reference/json.md).")
    private boolean json;

    @Parameters(paramLabel = "ASK", description = "The id, or REVIEW/NUMBER.")
    private String ask = "";

    TrackShowCommand(Round round) {
        this.round = round;
    }

    @Override
    public Integer call() {
        return round.with(open -> {
            Followed followed = open.ask(ask);
            Standing standing = open.tracker().standing(followed);
            PrintWriter out = round.workbench().terminal().out();
            if (json) {
                TrackingJson.write(open.tracker().in(followed, standing), standing, out);
                return Exit.DONE;
            }
            round.say(open.tracker().in(followed, standing), standing);
            for (Step step : standing.steps()) {
                StepForm form = StepForm.of(step);
                out.println();
                out.println("  " + form.what() + ", entered by " + step.by().name() + " at "
                        + step.by().at());
                form.content().lines().forEach(line -> out.println("    " + line));
            }
            out.println();
            out.println("  As it stands now: " + standing.seen());
            return Exit.DONE;
        });
    }
}
