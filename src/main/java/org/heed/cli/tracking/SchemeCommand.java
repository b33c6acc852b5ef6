package org.heed.cli.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.terminal.Columns;
import org.heed.tracking.measure.StatusScheme;
import org.heed.tracking.oversight.Concern;
import org.heed.tracking.oversight.DepartmentLine;
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
            Columns columns = new Columns("Category", "Response", "What was done");
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

    @Command(
            name = "departments",
            description =
                    "What became of what national bodies were asked, body by body, in the Commissioner's statuses.")
    static final class OfDepartments implements Callable<Integer> {

        private final Round round;

        OfDepartments(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            List<String> headings =
                    new ArrayList<>(List.of("Body", "Asked", "Not told", "Overdue", "Not passed back", "Verified"));
            headings.addAll(DepartmentLine.categories());
            Columns columns = new Columns(headings.toArray(String[]::new));
            return round.with(open -> {
                OversightStore store = new OversightStore(open.library().database());
                for (DepartmentLine line :
                        DepartmentLine.all(store, open.tracker().today())) {
                    List<String> row = new ArrayList<>(List.of(
                            line.body().name(),
                            String.valueOf(line.body().asks()),
                            String.valueOf(line.concerns().of(Concern.NOT_TOLD)),
                            String.valueOf(line.concerns().of(Concern.OVERDUE)),
                            String.valueOf(line.concerns().of(Concern.NOT_RELAYED)),
                            String.valueOf(line.concerns().of(Concern.VERIFIED))));
                    line.statuses().forEach(each -> row.add(String.valueOf(each.number())));
                    columns.row(row.toArray(String[]::new));
                }
                columns.print(round.workbench().terminal());
                return Exit.DONE;
            });
        }
    }
}
