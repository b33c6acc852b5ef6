package org.heed.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.heed.cli.analysis.AnalyseCommand;
import org.heed.cli.anonymisation.AnonymiseCommand;
import org.heed.cli.anonymisation.NamesCommand;
import org.heed.cli.check.CheckCommand;
import org.heed.cli.check.CorrectCommand;
import org.heed.cli.coding.CodeCommand;
import org.heed.cli.history.BackupCommand;
import org.heed.cli.history.RestoreCommand;
import org.heed.cli.history.VerifyCommand;
import org.heed.cli.organisation.OrganisationsCommand;
import org.heed.cli.people.PeopleCommand;
import org.heed.cli.repetition.RepeatsCommand;
import org.heed.cli.search.SearchCommand;
import org.heed.cli.summary.EditCommand;
import org.heed.cli.summary.JigsawCommand;
import org.heed.cli.summary.SignOffCommand;
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
            return Proof.by(this::holder, () -> commands(arguments).execute(arguments));
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

    /// The commands that arguments are for; all of them without any.
    CommandLine commands(String... arguments) {
        Terminal terminal = workbench.terminal();
        CommandLine heed = new CommandLine(new HeedCommand(terminal));
        LibraryOption library = new LibraryOption(workbench);
        heed.addMixin("library", library);
        named(library, arguments).forEach((verb, command) -> heed.addSubcommand(verb, command.get()));
        return heed.setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(terminal.width(), NARROWEST_HELP))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(this::misunderstood)
                .setExecutionExceptionHandler(this::failed);
    }

    /// Picocli refuses a usage help narrower than this.
    private static final int NARROWEST_HELP = 55;

    /// To know all commands takes longer than most of them need, so the one that is asked for stands alone. All are
    /// there when it is not known, and for the script that completes their words.
    private Map<String, Supplier<CommandLine>> named(LibraryOption library, String... arguments) {
        Map<String, Supplier<CommandLine>> all = verbs(library);
        String first = arguments.length == 0 ? "" : arguments[0];
        Supplier<CommandLine> asked = all.get(first);
        return asked == null || first.equals(COMPLETION) ? all : Map.of(first, asked);
    }

    private static final String COMPLETION = "completion";

    private Map<String, Supplier<CommandLine>> verbs(LibraryOption library) {
        Map<String, Supplier<CommandLine>> verbs = new LinkedHashMap<>();
        verbs.put("read", () -> line(new ReadCommand(workbench)));
        verbs.put("anonymise", () -> line(new AnonymiseCommand(workbench)));
        verbs.put("resolve", () -> line(new ResolveCommand(workbench.terminal())));
        verbs.put("summarise", () -> line(new SummariseCommand(workbench, library)));
        verbs.put("add", () -> line(new AddCommand(workbench, library)));
        verbs.put("list", () -> line(new ListCommand(workbench, library)));
        verbs.put("show", () -> line(new ShowCommand(workbench, library)));
        verbs.put("search", () -> line(new SearchCommand(workbench, library)));
        verbs.put("names", () -> line(new NamesCommand(workbench, library)));
        verbs.put("edit", () -> line(new EditCommand(workbench, library)));
        verbs.put("sign-off", () -> line(new SignOffCommand(workbench, library)));
        verbs.put("problems", () -> line(new ProblemsCommand(workbench, library)));
        verbs.put("check", () -> line(new CheckCommand(workbench, library)));
        verbs.put("correct", () -> line(new CorrectCommand(workbench, library)));
        verbs.put("export", () -> line(new ExportCommand(workbench, library)));
        verbs.put("jigsaw", () -> line(new JigsawCommand(workbench, library)));
        verbs.put("repeats", () -> RepeatsCommand.line(workbench, library));
        verbs.put("code", () -> CodeCommand.line(workbench, library));
        verbs.put("organisations", () -> OrganisationsCommand.line(workbench, library));
        verbs.put("analyse", () -> AnalyseCommand.line(workbench, library));
        verbs.put("track", () -> TrackCommand.line(workbench, library));
        verbs.put("people", () -> PeopleCommand.line(workbench, library));
        keeping(library, verbs);
        return verbs;
    }

    /// What whoever keeps the library does with all of it.
    private void keeping(LibraryOption library, Map<String, Supplier<CommandLine>> verbs) {
        verbs.put("verify", () -> line(new VerifyCommand(workbench, library)));
        verbs.put("backup", () -> line(new BackupCommand(workbench, library)));
        verbs.put("restore", () -> line(new RestoreCommand(workbench, library)));
        verbs.put("serve", () -> line(new ServeCommand(workbench, library)));
        verbs.put("demo", () -> line(new DemoCommand(workbench, library)));
        verbs.put(COMPLETION, () -> line(new CompletionCommand(workbench.terminal())));
    }

    private static CommandLine line(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().mixinStandardHelpOptions(true);
        return line;
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
