package org.heed.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heed.cli.terminal.Terminal;
import org.heed.cli.terminal.UserFolders;
import org.heed.library.Library;
import org.heed.pipeline.ReviewAdder;
import org.heed.pipeline.ReviewReader;
import picocli.CommandLine;

/// The words of every command that does something, for tests that hold the documents against them.
public final class AllCommands {

    private static final int WIDTH = 80;

    private AllCommands() {}

    /// The commands, such as "track plan in", without `heed`.
    public static Set<String> words() {
        Terminal quiet =
                new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), false, WIDTH);
        UserFolders folders = UserFolders.of("Linux", Path.of("."), Map.of());
        Workbench bench = new Workbench(quiet, folders, Map.of(), Clock.systemUTC(), new NoRooms());
        Set<String> words = new TreeSet<>();
        collect(new CommandLineDoor(bench).commands(), "", words);
        return words;
    }

    private static void collect(CommandLine command, String before, Set<String> words) {
        command.getSubcommands().forEach((name, below) -> {
            words.add((before + " " + name).strip());
            collect(below, before + " " + name, words);
        });
    }

    /// Nothing is opened to know the words.
    private static final class NoRooms implements Rooms {

        @Override
        public ReviewReader reader() {
            throw new IllegalStateException();
        }

        @Override
        public Library library(String location) {
            throw new IllegalStateException();
        }

        @Override
        public ReviewAdder adder(Library library) {
            throw new IllegalStateException();
        }

        @Override
        public Served serve(Library library, Serving how) {
            throw new IllegalStateException();
        }
    }
}
