package org.heed.cli.tracking;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.terminal.Columns;
import org.heed.tracking.measure.StatusScheme;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed track scheme`: counts in the statuses of others, by their published mapping.
@Command(name = "scheme", description = "Count in the statuses of others, by a published mapping.")
final class SchemeCommand implements Callable<Integer> {

    private final Round round;

    @Parameters(paramLabel = "NAME", description = "commissioner, inquest or coroners")
    private String name = "";

    SchemeCommand(Round round) {
        this.round = round;
    }

    @Option(names = "--mapping", description = "The published mapping itself instead of counts.")
    private boolean mapping;

    @Override
    public Integer call() {
        StatusScheme scheme = StatusScheme.named(name);
        if (mapping) {
            Columns columns = new Columns("Category", "What it said", "What was done");
            scheme.mapping().forEach(line -> columns.row(line.category(), line.responses(), line.implementations()));
            columns.print(round.workbench().terminal());
            return Exit.DONE;
        }
        return round.with(open -> {
            Columns columns = new Columns("Category", "Number", "Of", "Per cent", "Verified");
            scheme.counts(new OversightStore(open.library().database())
                            .states(OversightFilter.ALL, open.tracker().today()))
                    .forEach(count -> columns.row(
                            count.category(),
                            String.valueOf(count.number()),
                            String.valueOf(count.of()),
                            count.percent() + "%",
                            String.valueOf(count.verified())));
            columns.print(round.workbench().terminal());
            return Exit.DONE;
        });
    }
}
