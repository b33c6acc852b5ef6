package org.heed.cli.tracking;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.cli.Exit;
import org.heed.cli.GivenFile;
import org.heed.intake.sheet.SheetReader;
import org.heed.pipeline.plan.ReviewPlan;
import org.heed.review.Review;
import org.heed.tracking.plan.PlanChange;
import org.heed.tracking.plan.PlanColumn;
import org.heed.tracking.plan.PlanComparison;
import org.heed.tracking.plan.PlanForm;
import org.heed.tracking.plan.PlanKeeper;
import org.heed.tracking.plan.PlanRow;
import org.heed.tracking.plan.PlanTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed track plan`: the action plan of a review, out and in.
@Command(name = "plan", description = "The action plan of a review in the statutory shape, out and in.")
final class PlanCommand implements Callable<Integer> {

    private final Round round;

    private PlanCommand(Round round) {
        this.round = round;
    }

    static CommandLine line(Round round) {
        CommandLine plan = new CommandLine(new PlanCommand(round));
        plan.addSubcommand(new Out(round));
        plan.addSubcommand(new In(round));
        return plan;
    }

    @Override
    public Integer call() {
        round.workbench().terminal().out().println("See: heed track plan out --help, heed track plan in --help");
        return Exit.DONE;
    }

    @Command(name = "out", description = "Write the action plan of a review to a file: XLSX, CSV or DOCX by its name.")
    private static final class Out implements Callable<Integer> {

        private final Round round;

        @Parameters(index = "0", paramLabel = "REVIEW", description = "The review's key, or the start of it.")
        private String review = "";

        @Parameters(index = "1", paramLabel = "FILE", description = "The file to write.")
        private Path file = Path.of("");

        private Out(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            PlanForm form = PlanForm.named(file.toString());
            return round.with(open -> {
                Review meant = open.library().reviews().named(review);
                List<PlanRow> rows = ReviewPlan.leaving(open.library(), meant, open.tracker());
                ReleaseGate gate = ReleaseGate.of(open.library().database(), meant);
                round.write(
                        file, out -> form.write("Action plan, " + meant.key().value(), rows, gate, out));
                round.workbench().terminal().note(rows.size() + " rows written to " + file);
                return Exit.DONE;
            });
        }
    }

    @Command(
            name = "in",
            description = {
                "Show what somebody's plan (XLSX, CSV or DOCX) would change. Nothing is entered without --enter.",
                "An empty cell takes nothing away."
            })
    private static final class In implements Callable<Integer> {

        private final Round round;

        @Mixin
        private SignedOptions signed = new SignedOptions();

        @Option(
                names = "--enter",
                paramLabel = "WHAT",
                description = "NEW_ONLY enters what Heed has nothing for; THEIRS also what disagrees.")
        private PlanKeeper.@Nullable Taking taking;

        @Parameters(index = "0", paramLabel = "REVIEW", description = "The review's key, or the start of it.")
        private String review = "";

        @Parameters(index = "1", paramLabel = "FILE", description = "The plan.")
        private Path file = Path.of("");

        private In(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            PlanTable theirs = PlanTable.in(SheetReader.read(GivenFile.bytes(file)));
            return round.with(open -> {
                Review meant = open.library().reviews().named(review);
                PlanComparison comparison =
                        PlanComparison.of(theirs.rows(), ReviewPlan.leaving(open.library(), meant, open.tracker()));
                print(theirs, comparison);
                if (taking != null) {
                    int entered = new PlanKeeper(open.library().database(), open.tracker())
                            .enter(comparison.changes(), taking, signed.signature(round.workbench(), open.tracker()));
                    round.workbench().terminal().out().println(entered + " rows entered");
                }
                return Exit.DONE;
            });
        }

        private void print(PlanTable theirs, PlanComparison comparison) {
            PrintWriter out = round.workbench().terminal().out();
            theirs.columns().forEach((column, heading) -> out.println("'" + heading + "' is " + column.heading()));
            theirs.notUnderstood().forEach(heading -> out.println("'" + heading + "' is not understood and left out"));
            for (PlanChange change : comparison.changes()) {
                out.println(change.kind().words() + ": " + change.theirs().number() + " "
                        + change.ours().reference());
                change.differences()
                        .forEach(each -> out.println("  " + each.column().heading() + ": "
                                + (each.isConflict() ? "'" + each.ours() + "' becomes " : "") + "'" + each.theirs()
                                + "'"));
            }
            comparison
                    .leftOut()
                    .forEach(row ->
                            out.println("Not in this plan: " + row.cells().get(PlanColumn.NUMBER)));
        }
    }
}
