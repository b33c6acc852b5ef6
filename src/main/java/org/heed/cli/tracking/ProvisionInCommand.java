package org.heed.cli.tracking;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.GivenFile;
import org.heed.intake.sheet.SheetReader;
import org.heed.tracking.Signature;
import org.heed.tracking.provision.Provision;
import org.heed.tracking.provision.ProvisionChange;
import org.heed.tracking.provision.ProvisionMap;
import org.heed.tracking.provision.ProvisionTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed track provision in`: somebody's table of services beside what is on record.
@Command(
        name = "in",
        description = {
            "Show what somebody's table of services (CSV, XLSX or DOCX) would change. Nothing is entered without",
            "--enter. An empty cell takes nothing away."
        })
final class ProvisionInCommand implements Callable<Integer> {

    private final Round round;

    @Mixin
    private SignedOptions signed = new SignedOptions();

    @Option(
            names = "--enter",
            paramLabel = "WHAT",
            description = "NEW_ONLY enters what is not on record; THEIRS also what differs.")
    private ProvisionMap.@Nullable Taking taking;

    @Parameters(paramLabel = "FILE", description = "The table.")
    private Path file = Path.of("");

    ProvisionInCommand(Round round) {
        this.round = round;
    }

    @Override
    public Integer call() {
        return round.with(open -> {
            ProvisionTable theirs =
                    ProvisionTable.in(SheetReader.read(GivenFile.bytes(file)), ProvisionCommand.map(open));
            for (ProvisionChange change : theirs.changes()) {
                round.workbench()
                        .terminal()
                        .out()
                        .println("Row " + change.row() + ": "
                                + change.kind().words() + ". "
                                + change.theirs().map(Provision::name).orElse(change.words()));
                change.differences()
                        .forEach(each -> round.workbench().terminal().out().println("  " + each));
            }
            if (taking != null) {
                Signature by = signed.signature(round.workbench(), open.tracker());
                int entered = ProvisionCommand.map(open).enter(theirs, taking, by);
                round.workbench().terminal().out().println(entered + " entered");
            }
            return Exit.DONE;
        });
    }
}
