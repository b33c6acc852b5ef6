package org.heed.cli.coding;

import java.util.concurrent.Callable;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `heed code`: frameworks, codings, agreement and suggestions; what it can do when it is told nothing more.
@Command(name = "code", description = "Code passages against published frameworks, and see how far coders agree.")
public final class CodeCommand implements Callable<Integer> {

    private static final String OVERVIEW = """
            heed code frameworks             the frameworks that can be coded with
            heed code frameworks NAME        the codes of one, with what belongs in each
            heed code document FILE.txt      add an interview to be coded beside reviews
            heed code text REVIEW            the safe words of a document, passage by passage
            heed code put REVIEW PASSAGE CODE    put a code on a passage
            heed code withdraw NUMBER        take back a coding of your own
            heed code facts REVIEW           the facts of a case; --note FACT notes one
            heed code list                   the codings in the library, with their words
            heed code agree FRAMEWORK        how far coders agree, code by code
            heed code suggest REVIEW FRAMEWORK   what software proposes; never a coding
            heed code decide REVIEW PASSAGE CODE OUTCOME   accept, correct or reject it
            heed code rounds, assign, done, settle   who codes what; what a third person settles
            heed code export FILE.qdpx       all codings for other tools (REFI-QDA)
            heed code import FILE.qdpx       the codings of another tool
            heed code --help                 more
            """;

    private final Workbench workbench;

    private CodeCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    /// The command with all that stands under it.
    public static CommandLine line(Workbench workbench, LibraryOption library) {
        Desk desk = new Desk(workbench, library);
        CommandLine code = new CommandLine(new CodeCommand(workbench));
        code.addSubcommand(new FrameworksCommand(desk));
        code.addSubcommand(new DocumentCommand(desk));
        code.addSubcommand(new TextCommand(desk));
        code.addSubcommand(new PutCommand(desk));
        code.addSubcommand(new TakeBackCommand(desk));
        code.addSubcommand(new DecideCommand(desk));
        code.addSubcommand(new RoundCommand.Given(desk));
        code.addSubcommand(new RoundCommand.Assign(desk));
        code.addSubcommand(new RoundCommand.Done(desk));
        code.addSubcommand(new RoundCommand.Settle(desk));
        code.addSubcommand(new CodingsCommand(desk));
        code.addSubcommand(new FactsCommand(desk));
        code.addSubcommand(new AgreeCommand(desk));
        code.addSubcommand(new SuggestCommand(desk));
        code.addSubcommand(new TakeOutCommand(desk));
        code.addSubcommand(new BringInCommand(desk));
        code.getSubcommands().values().forEach(each -> {
            each.getCommandSpec().mixinStandardHelpOptions(true);
            each.setCaseInsensitiveEnumValuesAllowed(true);
        });
        return code;
    }

    @Override
    public Integer call() {
        workbench.terminal().out().print(OVERVIEW);
        return 0;
    }
}
