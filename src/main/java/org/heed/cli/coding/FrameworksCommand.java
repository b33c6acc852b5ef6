package org.heed.cli.coding;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.heed.cli.terminal.Columns;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.Crosswalk;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.framework.Recoding;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed code frameworks`: what can be coded with, what maps to what, and what a new version asks for.
@Command(
        name = "frameworks",
        description = {
            "List the frameworks, or the codes of one of them.",
            "A framework is a file; those in a folder 'frameworks' beside the library are read too."
        })
final class FrameworksCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "For example ho2016-factors, or ho2016-factors@1.")
    private @Nullable String name;

    @Option(names = "--to", paramLabel = "NAME", description = "Show what each code is called in that framework.")
    private @Nullable String to;

    @Option(
            names = "--since",
            paramLabel = "VERSION",
            description = "Show what must be coded again that was coded with this earlier version.")
    private @Nullable Integer since;

    FrameworksCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        FrameworkShelf shelf = desk.shelf();
        PrintWriter out = desk.workbench().terminal().out();
        if (name == null) {
            list(shelf);
        } else if (to != null) {
            print(walk(shelf, name, to), out);
        } else if (since != null) {
            Framework now = shelf.framework(name);
            print(Recoding.between(shelf.framework(now.id() + "@" + since), now), out);
        } else {
            print(shelf.framework(name), out);
        }
        return 0;
    }

    private void list(FrameworkShelf shelf) {
        Columns columns = new Columns("Framework", "What it is", "Codes", "Put on");
        for (Framework framework : shelf.all()) {
            columns.row(
                    framework.edition(),
                    framework.title(),
                    String.valueOf(framework.leaves().size()),
                    framework.scope().name().toLowerCase(Locale.ROOT));
        }
        columns.print(desk.workbench().terminal());
    }

    private static Crosswalk walk(FrameworkShelf shelf, String from, String to) {
        return shelf.crosswalk(shelf.framework(from).id(), shelf.framework(to).id())
                .orElseThrow(() -> new Refusal("Nobody has said yet what the codes of " + from + " are called in " + to
                        + ". A crosswalk is a file: docs/reference/frameworks.md."));
    }

    private static void print(Framework framework, PrintWriter out) {
        out.println(framework.title() + " (" + framework.edition() + ")");
        out.println(framework.source());
        for (Code code : framework.codes()) {
            out.println();
            out.println(code.code() + "  " + code.label());
            out.println("  " + code.definition());
            out.println("  Belongs in it: " + code.include());
            out.println("  Does not: " + code.exclude());
            code.examples().forEach(example -> out.println("  For example: " + example));
            if (!code.values().isEmpty()) {
                out.println("  Answers: " + String.join(", ", code.values()));
            }
        }
    }

    private static void print(Crosswalk walk, PrintWriter out) {
        out.println(walk.from() + " to " + walk.to() + ". " + walk.note());
        for (Crosswalk.Link link : walk.links()) {
            String counterpart = link.to().isEmpty() ? "no counterpart" : String.join(" and ", link.to());
            String how = link.isOneToMany()
                    ? "one becomes " + link.to().size()
                    : link.closeness().name().toLowerCase(Locale.ROOT);
            out.println(link.from() + " -> " + counterpart + " (" + how + ")"
                    + (link.note().isEmpty() ? "" : " " + link.note()));
        }
    }

    private static void print(Recoding recoding, PrintWriter out) {
        out.println("From " + recoding.from() + " to " + recoding.to() + ":");
        for (Recoding.Task task : recoding.tasks()) {
            out.println(task.code() + " -> " + (task.to().isEmpty() ? "nothing" : String.join(" or ", task.to())) + ": "
                    + (task.isCarriedOver() ? "carried over" : "code again") + ". " + task.why());
        }
        if (!recoding.added().isEmpty()) {
            out.println("New: " + String.join(", ", recoding.added()));
        }
        if (recoding.tasks().isEmpty()) {
            out.println("Nothing has to be coded again.");
        }
    }
}
