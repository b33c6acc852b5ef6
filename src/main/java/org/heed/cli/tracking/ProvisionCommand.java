package org.heed.cli.tracking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.cli.Exit;
import org.heed.cli.terminal.Columns;
import org.heed.publication.CsvWriter;
import org.heed.tracking.Followed;
import org.heed.tracking.Signature;
import org.heed.tracking.provision.PracticeAnswer;
import org.heed.tracking.provision.Provision;
import org.heed.tracking.provision.ProvisionMap;
import org.heed.tracking.provision.ProvisionMap.Coverage;
import org.heed.tracking.provision.ProvisionTable;
import org.heed.tracking.provision.ServiceKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed track provision`: which service exists where, for whom, evaluated or not, and what is not on record.
@Command(name = "provision", description = "Which service exists where, for whom, and whether anybody evaluated it.")
final class ProvisionCommand implements Callable<Integer> {

    private final Round round;

    private ProvisionCommand(Round round) {
        this.round = round;
    }

    static CommandLine line(Round round) {
        CommandLine provision = new CommandLine(new ProvisionCommand(round));
        provision.addSubcommand(new Add(round));
        provision.addSubcommand(new AnswerTo(round));
        provision.addSubcommand(new Gaps(round));
        provision.addSubcommand(new Out(round));
        provision.addSubcommand(new ProvisionInCommand(round));
        return provision;
    }

    @Override
    public Integer call() {
        return round.with(open -> {
            Columns columns = new Columns("Id", "Area", "Kind", "Service", "Provided by", "For whom", "Evaluated");
            List<Provision> all = map(open).all();
            all.forEach(each -> columns.row(
                    each.id(),
                    each.area(),
                    each.kind().words(),
                    each.name(),
                    each.provider().isEmpty() ? "not recorded" : each.provider(),
                    each.forWhom().isEmpty() ? "not recorded" : each.forWhom(),
                    each.evaluation().words()));
            columns.print(round.workbench().terminal());
            round.workbench().terminal().out().println(all.size() + " on record");
            return Exit.DONE;
        });
    }

    static ProvisionMap map(Round.Open open) {
        return new ProvisionMap(open.library().database());
    }

    @Command(name = "add", description = "Enter a service, or a later form of one: --id names which.")
    private static final class Add implements Callable<Integer> {

        private final Round round;

        @Mixin
        private SignedOptions signed = new SignedOptions();

        @Option(names = "--id", paramLabel = "ID", description = "Which service this takes the place of.")
        private String id = "";

        @Option(names = "--area", paramLabel = "AREA", required = true, description = "The area that it serves.")
        private String area = "";

        @Option(names = "--kind", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}")
        private ServiceKind kind = ServiceKind.OTHER;

        @Option(names = "--provider", paramLabel = "BODY", description = "Who provides it.")
        private String provider = "";

        @Option(
                names = "--whom",
                paramLabel = "GROUPS",
                description = "For whom, comma between: women, children and so on.")
        private String whom = "";

        @Option(names = "--evaluated", paramLabel = "HOW", description = "independent, own, under_way or none.")
        private String evaluated = "";

        @Option(names = "--evaluation", paramLabel = "WHERE", description = "Where the evaluation is written.")
        private String evaluation = "";

        @Option(names = "--since", paramLabel = "DATE", description = "Since when, as 2026-03-31.")
        private @Nullable LocalDate since;

        @Option(names = "--until", paramLabel = "DATE", description = "Until when it runs.")
        private @Nullable LocalDate until;

        @Option(names = "--source", paramLabel = "WHERE", description = "Where this is known from.")
        private String source = "";

        @Option(names = "--practice", paramLabel = "WORDS", description = "What of it others could take over.")
        private String practice = "";

        @Parameters(paramLabel = "NAME", description = "What the service is called.")
        private String name = "";

        private Add(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            return round.with(open -> {
                Provision entered = new Provision(
                        id,
                        name,
                        kind,
                        provider,
                        area,
                        ProvisionTable.audience(whom),
                        ProvisionTable.evaluation(evaluated),
                        evaluation,
                        Optional.ofNullable(since),
                        Optional.ofNullable(until),
                        source,
                        practice);
                Signature by = signed.signature(round.workbench(), open.tracker());
                round.workbench()
                        .terminal()
                        .out()
                        .println(map(open).enter(entered, by).id());
                return Exit.DONE;
            });
        }
    }

    @Command(
            name = "answer",
            description = "Say that a service is good practice which answers a recommendation; --note says why.")
    private static final class AnswerTo implements Callable<Integer> {

        private final Round round;

        @Mixin
        private SignedOptions signed = new SignedOptions();

        @Option(names = "--not", description = "Take it back instead.")
        private boolean isTakenBack;

        @Parameters(index = "0", paramLabel = "SERVICE", description = "The service's id.")
        private String service = "";

        @Parameters(index = "1", paramLabel = "ASK", description = "The id of an ask, or REVIEW/NUMBER.")
        private String ask = "";

        private AnswerTo(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            return round.with(open -> {
                Followed meant = open.ask(ask);
                Signature by = signed.signature(round.workbench(), open.tracker());
                map(open)
                        .answer(new PracticeAnswer(
                                service,
                                meant.ask().recommendation(),
                                signed.note(),
                                !isTakenBack,
                                by.name(),
                                by.at()));
                round.workbench().terminal().note(isTakenBack ? "Taken back" : "Linked");
                return Exit.DONE;
            });
        }
    }

    @Command(
            name = "gaps",
            description = "How many services of each kind are on record in each area, and the kinds without any.")
    private static final class Gaps implements Callable<Integer> {

        private final Round round;

        private Gaps(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            return round.with(open -> {
                Set<String> areas = open.areas();
                Coverage coverage = map(open).coverage(areas, open.tracker().today());
                Columns columns = new Columns("Area", "On record", "Nothing on record for");
                for (String area : coverage.areas()) {
                    columns.row(
                            area,
                            String.valueOf(coverage.byArea()
                                    .getOrDefault(area, List.of())
                                    .size()),
                            coverage.gaps(area).stream().map(ServiceKind::words).collect(Collectors.joining("; ")));
                }
                columns.print(round.workbench().terminal());
                return Exit.DONE;
            });
        }
    }

    @Command(name = "out", description = "Write all services to a CSV file that can be filled in and sent back.")
    private static final class Out implements Callable<Integer> {

        private final Round round;

        @Parameters(paramLabel = "FILE", description = "The file to write.")
        private Path file = Path.of("");

        private Out(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            return round.with(open -> {
                round.write(
                        file,
                        out -> CsvWriter.write(
                                ProvisionTable.sheet(map(open).all()),
                                ReleaseGate.ofLibrary(open.library().database()),
                                out));
                round.workbench().terminal().note("Written to " + file);
                return Exit.DONE;
            });
        }
    }
}
