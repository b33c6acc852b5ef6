package org.heed.cli.tracking;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.heed.anonymisation.SafeReview;
import org.heed.cli.Exit;
import org.heed.pipeline.plan.TrackingJson;
import org.heed.text.RawText;
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
            Followed meant = open.ask(ask);
            Standing standing = open.tracker().standing(meant);
            Followed followed =
                    open.safely(List.of(open.tracker().in(meant, standing))).getFirst();
            SafeReview review = open.safe(meant.ask().review());
            PrintWriter out = round.workbench().terminal().out();
            if (json) {
                TrackingJson.write(followed, standing, out);
                return Exit.DONE;
            }
            round.say(followed, standing);
            for (Step step : standing.steps()) {
                StepForm form = StepForm.of(step);
                out.println();
                out.println("  " + form.what() + ", entered by " + step.by().name() + " at "
                        + step.by().at());
                review.safe(new RawText(form.content())).words().lines().forEach(line -> out.println("    " + line));
            }
            out.println();
            out.println("  As it stands now: " + standing.seen());
            return Exit.DONE;
        });
    }
}
