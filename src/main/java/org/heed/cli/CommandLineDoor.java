package org.heed.cli;

import java.util.List;
import java.util.Optional;
import org.heed.cli.analysis.AnalyseCommand;
import org.heed.cli.anonymisation.AnonymiseCommand;
import org.heed.cli.check.CheckCommand;
import org.heed.cli.check.CorrectCommand;
import org.heed.cli.coding.CodeCommand;
import org.heed.cli.history.BackupCommand;
import org.heed.cli.history.RestoreCommand;
import org.heed.cli.history.VerifyCommand;
import org.heed.cli.organisation.OrganisationsCommand;
import org.heed.cli.people.PeopleCommand;
import org.heed.cli.repetition.RepeatsCommand;
import org.heed.cli.summary.JigsawCommand;
import org.heed.cli.summary.SummariseCommand;
import org.heed.cli.terminal.Lines;
import org.heed.cli.terminal.Terminal;
import org.heed.cli.tracking.TrackCommand;
import org.heed.history.Proof;
import org.heed.people.Person;
import org.heed.people.signin.MachineTokenStore;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The door: arguments in, an exit status out. 0 done; 2 the request cannot be done, and the words say why; 70 a
/// fault of Heed, with a reference number.
public final class CommandLineDoor {

    private final Workbench workbench;

    public CommandLineDoor(Workbench workbench) {
        this.workbench = workbench;
    }

    public int run(String... arguments) {
        Terminal terminal = workbench.terminal();
        try {
            return Proof.by(this::holder, () -> commands().execute(arguments));
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /// Whose token is in the environment.
    private Optional<String> holder(Database database) {
        return new MachineTokenStore(database)
                .holder(
                        workbench.environment().getOrDefault("HEED_TOKEN", ""),
                        workbench.clock().instant())
                .map(Person::name);
    }

    private CommandLine commands() {
        Terminal terminal = workbench.terminal();
        CommandLine heed = new CommandLine(new HeedCommand(terminal));
        LibraryOption library = new LibraryOption(workbench);
        heed.addMixin("library", library);
        for (Object command : commandsFor(library)) {
            CommandLine line = new CommandLine(command);
            line.getCommandSpec().mixinStandardHelpOptions(true);
            heed.addSubcommand(line);
        }
        heed.addSubcommand("code", CodeCommand.line(workbench, library));
        heed.addSubcommand(organisations(library));
        heed.addSubcommand("analyse", AnalyseCommand.line(workbench, library));
        heed.addSubcommand("track", TrackCommand.line(workbench, library));
        heed.addSubcommand("people", PeopleCommand.line(workbench, library));
        return heed.setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(terminal.width(), NARROWEST_HELP))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(this::misunderstood)
                .setExecutionExceptionHandler(this::failed);
    }

    private CommandLine organisations(LibraryOption library) {
        OrganisationsCommand organisations = new OrganisationsCommand(workbench, library);
        CommandLine line = new CommandLine(organisations);
        line.getCommandSpec().mixinStandardHelpOptions(true);
        for (Object part : organisations.parts()) {
            CommandLine below = new CommandLine(part);
            below.getCommandSpec().mixinStandardHelpOptions(true);
            line.addSubcommand(below);
        }
        return line;
    }

    /// Picocli refuses a usage help narrower than this.
    private static final int NARROWEST_HELP = 55;

    private List<Object> commandsFor(LibraryOption library) {
        return List.of(
                new ReadCommand(workbench),
                new AnonymiseCommand(workbench),
                new ResolveCommand(workbench.terminal()),
                new SummariseCommand(workbench, library),
                new AddCommand(workbench, library),
                new ListCommand(workbench, library),
                new ShowCommand(workbench, library),
                new ProblemsCommand(workbench, library),
                new CheckCommand(workbench, library),
                new CorrectCommand(workbench, library),
                new ExportCommand(workbench, library),
                new JigsawCommand(workbench, library),
                new RepeatsCommand(workbench, library),
                new VerifyCommand(workbench, library),
                new BackupCommand(workbench, library),
                new RestoreCommand(workbench, library),
                new ServeCommand(workbench, library),
                new DemoCommand(workbench, library),
                new CompletionCommand(workbench.terminal()));
    }

    private int misunderstood(ParameterException wrong, String[] arguments) {
        Terminal terminal = workbench.terminal();
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        if (wrong instanceof UnmatchedArgumentException unknown) {
            terminal.note("There is no command or option '"
                    + Lines.printable(unknown.getUnmatched().getFirst()) + "' here.");
            List<String> alike = unknown.getSuggestions();
            if (!alike.isEmpty()) {
                terminal.note("Did you mean: " + String.join(" or ", alike));
            }
            terminal.note("See: " + command + " --help");
        } else {
            terminal.note(Lines.printable(Lines.of(wrong)));
            terminal.note("See: " + command + " --help");
        }
        return Exit.REFUSED;
    }

    private int failed(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof Refusal) {
            workbench.terminal().note(Lines.of(failure));
            return Exit.REFUSED;
        }
        workbench.terminal().note(workbench.faultWords(failure));
        return Exit.FAULT;
    }
}
