package org.heed.cli.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.terminal.Columns;
import org.heed.organisation.Organisation;
import org.heed.organisation.OrganisationKind;
import org.heed.organisation.told.NamedBy;
import org.heed.organisation.told.OrganisationLedgerStore;
import org.heed.organisation.told.Telling;
import org.heed.organisation.told.ToldBody;
import org.heed.organisation.told.ToldFilter;
import org.heed.organisation.told.UnsettledName;
import org.heed.pipeline.OrganisationJson;
import org.heed.text.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed organisations`: who was told what, and whose names a person should settle.
@Command(
        name = "organisations",
        description = {
            "List the bodies that were told anything, those told most first.",
            "Its own commands show one body, the names to settle, and change the register."
        })
public final class OrganisationsCommand implements Callable<Integer> {

    private final OrganisationDesk desk;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only bodies of this kind, for example police.")
    private String kind = "";

    @Option(names = "--region", paramLabel = "REGION", description = "Only bodies of this region.")
    private String region = "";

    @Option(names = "--area", paramLabel = "AREA", description = "Only bodies of this area.")
    private String area = "";

    @Option(
            names = "--at-the-time",
            description = "Count bodies by what they were called when they were told, not by what they are today.")
    private boolean atTheTime;

    @Mixin
    private final PrintedWords words = new PrintedWords();

    @Option(names = "--json", description = "Print JSON for programs (docs/reference/json.md).")
    private boolean json;

    private OrganisationsCommand(OrganisationDesk desk) {
        this.desk = desk;
    }

    /// This command and those under it.
    public static CommandLine line(Workbench workbench, LibraryOption library) {
        OrganisationDesk desk = new OrganisationDesk(workbench, library);
        CommandLine organisations = new CommandLine(new OrganisationsCommand(desk));
        organisations.addSubcommand(new Show(desk));
        organisations.addSubcommand(new Queue(desk));
        organisations.addSubcommand(new Inbox(desk));
        organisations.addSubcommand(new SettleCommand(desk));
        organisations.addSubcommand(new MergeCommand(desk));
        organisations.addSubcommand(new RenameCommand(desk));
        organisations.addSubcommand(new SucceedCommand(desk));
        organisations.addSubcommand(new UndoCommand(desk));
        organisations.addSubcommand(new ExportRegisterCommand(desk));
        organisations.addSubcommand(new ImportRegisterCommand(desk));
        organisations.getCommandSpec().mixinStandardHelpOptions(true);
        organisations
                .getSubcommands()
                .values()
                .forEach(each -> each.getCommandSpec().mixinStandardHelpOptions(true));
        return organisations;
    }

    @Override
    public Integer call() {
        ToldFilter filter = new ToldFilter(kind(kind), region, area, "");
        List<ToldBody> bodies = desk.bodies(
                ledger -> ledger.bodies(filter, atTheTime ? NamedBy.NAME_AT_THE_TIME : NamedBy.TODAYS_BODY), words);
        if (json) {
            OrganisationJson.writeBodies(bodies, desk.terminal().out());
            return Exit.DONE;
        }
        words.announce(desk.terminal());
        Columns columns = new Columns("Told", "In reviews", "National", "To check", "Body", "Kind", "Id");
        for (ToldBody body : bodies) {
            columns.row(
                    String.valueOf(body.recommendations()),
                    String.valueOf(body.reviews()),
                    String.valueOf(body.national()),
                    String.valueOf(body.unconfirmed()),
                    body.name(),
                    body.organisation().map(each -> words(each.kind())).orElse("not in the register"),
                    body.organisation().map(Organisation::id).orElse("-"));
        }
        columns.print(desk.terminal());
        desk.terminal().out().println(bodies.size() + (bodies.size() == 1 ? " body" : " bodies"));
        return Exit.DONE;
    }

    private static Optional<OrganisationKind> kind(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        String name = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        for (OrganisationKind each : OrganisationKind.values()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        List<String> all = new ArrayList<>();
        for (OrganisationKind each : OrganisationKind.values()) {
            all.add(words(each));
        }
        throw new Refusal("There is no kind " + typed + ". The kinds are: " + String.join(", ", all) + ".");
    }

    private static String words(OrganisationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// `heed organisations show`: everything that one body was told.
    @Command(name = "show", description = "Everything that one body was told, under its earlier names too.")
    static final class Show implements Callable<Integer> {

        private final OrganisationDesk desk;

        @Parameters(paramLabel = "ID", description = "The body's id, as heed organisations prints it.")
        private String id = "";

        @Option(names = "--at-the-time", description = "Leave out what its forerunners were told.")
        private boolean atTheTime;

        @Mixin
        private final PrintedWords words = new PrintedWords();

        @Option(names = "--json", description = "Print JSON for programs (docs/reference/json.md).")
        private boolean json;

        Show(OrganisationDesk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            NamedBy by = atTheTime ? NamedBy.NAME_AT_THE_TIME : NamedBy.TODAYS_BODY;
            return print(desk, ledger -> ledger.told(id, by), words, json);
        }
    }

    /// `heed organisations inbox`: what government and national bodies were told.
    @Command(name = "inbox", description = "What government and national bodies were told.")
    static final class Inbox implements Callable<Integer> {

        private final OrganisationDesk desk;

        @Mixin
        private final PrintedWords words = new PrintedWords();

        @Option(names = "--json", description = "Print JSON for programs (docs/reference/json.md).")
        private boolean json;

        Inbox(OrganisationDesk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            return print(desk, OrganisationLedgerStore::nationalInbox, words, json);
        }
    }

    /// `heed organisations queue`: names that a person should settle.
    @Command(name = "queue", description = "The names that a person should settle, the most frequent first.")
    static final class Queue implements Callable<Integer> {

        private final OrganisationDesk desk;

        @Mixin
        private final PrintedWords words = new PrintedWords();

        @Option(names = "--json", description = "Print JSON for programs (docs/reference/json.md).")
        private boolean json;

        Queue(OrganisationDesk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            List<UnsettledName> names = desk.unsettled(words);
            if (json) {
                OrganisationJson.writeUnsettled(names, desk.terminal().out());
                return Exit.DONE;
            }
            words.announce(desk.terminal());
            Columns columns = new Columns("Times", "As printed", "Heed's best answer", "State", "Why");
            names.forEach(each -> columns.row(
                    String.valueOf(each.count()),
                    each.asPrinted(),
                    each.suggested().isEmpty() ? "none" : each.suggested(),
                    each.state().name().toLowerCase(Locale.ROOT),
                    String.join("; ", each.reasons())));
            columns.print(desk.terminal());
            desk.terminal().out().println(names.size() + (names.size() == 1 ? " name" : " names") + " to settle");
            return Exit.DONE;
        }
    }

    private static int print(
            OrganisationDesk desk,
            Function<OrganisationLedgerStore, List<Telling>> question,
            PrintedWords words,
            boolean json) {
        List<Telling> tellings = desk.tellings(question, words);
        if (json) {
            OrganisationJson.writeTellings(tellings, desk.terminal().out());
            return Exit.DONE;
        }
        words.announce(desk.terminal());
        Columns columns = new Columns("Review", "Number", "Level", "Published", "As printed", "Name then");
        tellings.forEach(each -> columns.row(
                each.review().value(),
                each.number().isEmpty() ? "-" : each.number(),
                each.level().contractName(),
                each.published().isEmpty() ? "not recorded" : each.published(),
                (each.asPrinted().isEmpty() ? "nobody is named" : each.asPrinted())
                        + (each.isMember() ? " (one of the group)" : ""),
                each.nameThen().isEmpty() ? "-" : each.nameThen()));
        columns.print(desk.terminal());
        desk.terminal().out().println(tellings.size() + (tellings.size() == 1 ? " time" : " times"));
        return Exit.DONE;
    }
}
