package org.heed.cli.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.heed.cli.terminal.Columns;
import org.heed.cli.terminal.Terminal;
import org.heed.coding.Presence;
import org.heed.coding.agreement.Agreement;
import org.heed.coding.agreement.AgreementFloor;
import org.heed.coding.agreement.AgreementStudy;
import org.heed.coding.agreement.Estimate;
import org.heed.coding.agreement.LabelledDocument;
import org.heed.coding.framework.Framework;
import org.heed.coding.round.Adjudication;
import org.heed.coding.round.AdjudicationStore;
import org.heed.coding.round.Disagreement;
import org.heed.coding.round.SeenDocument;
import org.heed.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed code agree`: how far coders agree, code by code.
@Command(
        name = "agree",
        description = {
            "Show how far coders agree with each other, code by code.",
            "Only reviews that at least two of them coded count. Intervals are over reviews (95%)."
        })
final class AgreeCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "FRAMEWORK", description = "For example ho2016-factors.")
    private String name = "";

    @Option(names = "--unit", description = "passage (where was it put?) or review (was it put anywhere?).")
    private LabelledDocument.Unit unit = LabelledDocument.Unit.PASSAGE;

    @Option(names = "--coder", description = "Only these coders; give it once for each.")
    private List<String> coders = List.of();

    @Option(names = "--floor", description = "Below which alpha and agreement on what was coded a code is marked.")
    private double floor = AgreementFloor.USUAL.alpha();

    @Option(names = "--where", description = "The passages on which they differ, for somebody else to settle.")
    private boolean isWhere;

    @Mixin
    private final CoderOption by = new CoderOption();

    AgreeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Library open = desk.library().open()) {
            Framework framework = desk.open(open).shelf().framework(name);
            List<SeenDocument> seen =
                    SeenDocument.of(open.database(), framework, Optional.of(by.coder(desk.workbench())));
            if (isWhere) {
                print(seen, framework, new AdjudicationStore(open.database()).with(framework.edition()));
                return 0;
            }
            List<LabelledDocument> documents =
                    seen.stream().map(each -> each.labelled(framework, unit)).toList();
            AgreementStudy study = coders.isEmpty()
                    ? AgreementStudy.of(documents, framework.leaves())
                    : AgreementStudy.of(documents, framework.leaves(), coders);
            print(study);
        }
        return 0;
    }

    private void print(List<SeenDocument> seen, Framework framework, List<Adjudication> settled) {
        Columns columns = new Columns("Document", "Passage", "Code", "Put by", "Not by", "Settled");
        seen.stream()
                .flatMap(each -> Disagreement.on(each.text(), each.codings(), framework, settled).stream())
                .forEach(each -> columns.row(
                        each.document(),
                        each.passage(),
                        each.code().toString(),
                        String.join(", ", each.put()),
                        String.join(", ", each.notPut()),
                        each.settled()
                                .map(said ->
                                        said.presence() == Presence.INDICATED ? "it belongs" : "it does not belong")
                                .orElse("not yet")));
        columns.print(desk.workbench().terminal());
    }

    private void print(AgreementStudy study) {
        Terminal terminal = desk.workbench().terminal();
        AgreementFloor usual = new AgreementFloor(floor, floor);
        Agreement all = study.overall();
        terminal.out()
                .println(String.join(", ", study.raters()) + ": " + all.documents()
                        + " documents coded by two or more of them, "
                        + unit.name().toLowerCase(Locale.ROOT)
                        + " by " + unit.name().toLowerCase(Locale.ROOT) + ".");
        Columns columns =
                new Columns("Code", "Agree", "On what was coded", "Alpha", "Cohen", "Fleiss", "Coded in", "Floor");
        for (AgreementStudy.Line line : study.lines()) {
            if (line.agreement().prevalence().value().orElse(0) > 0) {
                row(columns, line.code().code() + " " + line.code().label(), line.agreement(), usual);
            }
        }
        row(columns, "All codes", all, usual);
        columns.print(terminal);
        terminal.out().println("Intervals from " + Agreement.SEED + " as seed. Agreement is not accuracy.");
    }

    private static void row(Columns columns, String words, Agreement agreement, AgreementFloor floor) {
        columns.row(
                words,
                percent(agreement.percent()),
                percent(agreement.specific()),
                words(agreement.alpha()),
                words(agreement.cohen()),
                words(agreement.fleiss()),
                percent(agreement.prevalence()),
                floor.isReachedBy(agreement) ? "reached" : "below");
    }

    private static String percent(Estimate estimate) {
        return words(estimate, "%.0f%%", 100);
    }

    private static String words(Estimate estimate) {
        return words(estimate, "%.2f", 1);
    }

    private static String words(Estimate estimate, String form, int times) {
        if (estimate.value().isEmpty()) {
            return "cannot be told";
        }
        String interval = estimate.low().isEmpty()
                ? ""
                : " (" + number(estimate.low(), form, times) + " to " + number(estimate.high(), form, times) + ")";
        return number(estimate.value(), form, times) + interval;
    }

    private static String number(OptionalDouble value, String form, int times) {
        return String.format(Locale.ROOT, form, value.orElseThrow() * times);
    }
}
