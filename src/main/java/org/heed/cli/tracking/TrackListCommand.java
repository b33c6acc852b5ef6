package org.heed.cli.tracking;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.terminal.Columns;
import org.heed.pipeline.plan.TrackingJson;
import org.heed.tracking.Followed;
import org.heed.tracking.oversight.Concern;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `heed track list`: what is followed, the longest overdue first.
@Command(name = "list", description = "List what is followed, the longest overdue first.")
final class TrackListCommand implements Callable<Integer> {

    private final Round round;

    @Option(names = "--concern", paramLabel = "CONCERN", description = "Only these: ${COMPLETION-CANDIDATES}")
    private @Nullable Concern concern;

    @Option(names = "--review", paramLabel = "REVIEW", description = "Only those of one review.")
    private String review = "";

    @Option(
            names = "--organisation",
            paramLabel = "ID",
            description = "Only those of a body, by its id in the register.")
    private String organisation = "";

    @Option(names = "--area", paramLabel = "AREA", description = "Only those of an area.")
    private String area = "";

    @Option(names = "--police-force", paramLabel = "FORCE", description = "Only those in the area of a police force.")
    private String policeForce = "";

    @Option(names = "--to", paramLabel = "WORDS", description = "Only addressees whose name holds these words.")
    private String words = "";

    @Option(names = "--json", description = "Print JSON for programs (docs/reference/json.md).")
    private boolean json;

    TrackListCommand(Round round) {
        this.round = round;
    }

    @Override
    public Integer call() {
        return round.with(open -> {
            String key = review.isEmpty()
                    ? ""
                    : open.library().reviews().named(review).key().value();
            OversightFilter filter = new OversightFilter(
                    Optional.ofNullable(concern), area, "", policeForce, organisation, "", key, words);
            List<Followed> asks = open.safely(new OversightStore(open.library().database())
                    .list(filter, open.tracker().today(), OversightStore.Page.ALL));
            if (json) {
                TrackingJson.writeAsks(
                        asks,
                        open.tracker().today(),
                        round.workbench().terminal().out());
            } else {
                print(asks);
            }
            return Exit.DONE;
        });
    }

    private void print(List<Followed> asks) {
        Columns columns =
                new Columns("Ask", "Review", "No.", "Addressed to", "Response", "What was done", "Next", "By");
        for (Followed ask : asks) {
            columns.row(
                    ask.id(),
                    ask.ask().review().value(),
                    ask.ask().number().isEmpty() ? "-" : ask.ask().number(),
                    ask.toWhom().isEmpty() ? "not recorded" : ask.toWhom(),
                    ask.response().words(),
                    ask.implementation().words(),
                    ask.printed().isAdrift()
                            ? "Adrift: its words are gone"
                            : ask.outlook().next(),
                    ask.outlook().by().map(Object::toString).orElse("-"));
        }
        columns.print(round.workbench().terminal());
        round.workbench().terminal().out().println(asks.size() + " followed");
    }
}
