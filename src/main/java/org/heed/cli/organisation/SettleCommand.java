package org.heed.cli.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.correction.Settlement;
import org.heed.organisation.correction.SettlementScope;
import org.heed.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed organisations settle`: says whom a name means, once for everywhere it should.
@Command(
        name = "settle",
        description = {
            "Say whom a name as printed means. It holds everywhere, or in one area or review,",
            "is kept with who, when and why, and is applied again whenever a review is read again."
        })
final class SettleCommand implements Callable<Integer> {

    private final OrganisationDesk desk;

    @Parameters(paramLabel = "NAME", description = "The name as printed.")
    private String name = "";

    @Option(names = "--to", paramLabel = "BODY", description = "A body it means: its id, or its name. Several: repeat.")
    private List<String> bodies = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "CLASS",
            description = "What it is instead of a body: collective, role, redacted, person or unknown.")
    private String as = "";

    @Option(names = "--review", paramLabel = "REVIEW", description = "Only in this review.")
    private String review = "";

    @Option(names = "--area", paramLabel = "AREA", description = "Only in reviews of this area.")
    private String area = "";

    @Option(names = "--withdraw", description = "Take an earlier decision about this name back.")
    private boolean withdraw;

    @Mixin
    private final Deciding deciding = new Deciding();

    SettleCommand(OrganisationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        SettlementScope scope = review.isEmpty()
                ? area.isEmpty() ? SettlementScope.EVERYWHERE : SettlementScope.AREA
                : SettlementScope.REVIEW;
        String of = scope == SettlementScope.REVIEW ? review : area;
        Settlement settlement = new Settlement(name, scope, of, state(), bodies, deciding.judgement(desk));
        int touched = desk.edit(editor -> editor.settle(settlement));
        desk.terminal()
                .out()
                .println("Settled. " + touched + (touched == 1 ? " review prints" : " reviews print") + " this name.");
        return Exit.DONE;
    }

    private Optional<AddresseeState> state() {
        if (withdraw) {
            return Optional.empty();
        }
        if (as.isEmpty()) {
            return Optional.of(AddresseeState.CONFIRMED);
        }
        for (AddresseeState each : AddresseeState.values()) {
            if (!each.namesBodies() && each.name().equals(as.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        throw new Refusal("A name can be settled as collective, role, redacted, person or unknown, not as " + as + ".");
    }
}
