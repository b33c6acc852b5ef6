package org.heed.cli.repetition;

import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.library.Library;
import org.heed.pipeline.repetition.RepeatsJson;
import org.heed.repetition.FiledAsk;
import org.heed.repetition.Repeat;
import org.heed.repetition.Repeats;
import org.heed.repetition.SaidBefore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `heed repeats`: what several reviews asked, or what is like a draft.
@Command(
        name = "repeats",
        description = {
            "What was asked in more than one review, most often asked first.",
            "With --draft: the recommendations that are like a draft, and whether they ask the same."
        })
public final class RepeatsCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--draft", paramLabel = "WORDS", description = "A draft recommendation.")
    private String draft = "";

    @Option(names = "--to", paramLabel = "BODY", description = "Whom the draft is for; may be given several times.")
    private List<String> to = List.of();

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    private RepeatsCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    public static CommandLine line(Workbench workbench, LibraryOption library) {
        CommandLine line = new CommandLine(new RepeatsCommand(workbench, library));
        line.addSubcommand(new DecideCommand(workbench, library));
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.getSubcommands().values().forEach(each -> each.getCommandSpec().mixinStandardHelpOptions(true));
        return line;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            Repeats repeats = new Repeats(open.database());
            repeats.bringUpToDate();
            workbench.terminal().out().print(draft.isBlank() ? all(repeats) : like(repeats));
            return Exit.DONE;
        }
    }

    private String all(Repeats repeats) {
        List<Repeat> all = repeats.all();
        if (json) {
            return RepeatsJson.of(all);
        }
        if (all.isEmpty()) {
            return "No two reviews of this library ask the same, as far as Heed can tell.\n";
        }
        StringBuilder words = new StringBuilder();
        for (Repeat repeat : all) {
            words.append(repeat.id()).append('\n');
            repeat.asks().forEach(ask -> line(ask, words));
            words.append('\n');
        }
        return words.toString();
    }

    private String like(Repeats repeats) {
        List<SaidBefore> found = repeats.saidBefore(draft, to);
        if (json) {
            return RepeatsJson.like(found);
        }
        if (found.isEmpty()) {
            return "Nothing in this library is like it.\n";
        }
        StringBuilder words = new StringBuilder();
        for (SaidBefore one : found) {
            words.append(one.same() ? "Asks the same" : "Alike, another ask")
                    .append(": ")
                    .append(String.join("; ", one.reasons()))
                    .append('\n');
            line(one.ask(), words);
            words.append('\n');
        }
        return words.toString();
    }

    private static void line(FiledAsk ask, StringBuilder words) {
        words.append("  ")
                .append(ask.key().review())
                .append(ask.number().isEmpty() ? "" : ", " + ask.number())
                .append(ask.bodies().isEmpty() ? "" : ", to " + String.join(", ", ask.bodies()))
                .append(": ")
                .append(ask.words())
                .append('\n');
    }
}
