package org.heed.cli;

import java.util.concurrent.Callable;
import org.heed.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/// `heed` alone: what it can do, on one screen.
@Command(
        name = "heed",
        description = "Turns reviews of domestic-abuse deaths into learning that is acted on.",
        mixinStandardHelpOptions = true,
        version = "heed 0.1.0")
final class HeedCommand implements Callable<Integer> {

    private static final String OVERVIEW = """
            Heed reads reviews of domestic-abuse deaths and keeps what they recommend.

            Look at a report, keep nothing
              heed read FILE...              the recommendations, with addressees and pages
              heed anonymise FILE            its words with roles in place of names
              heed resolve FILE.csv          which bodies addressees as printed mean
              heed summarise FILE            what it is about, found and asks, without names
            Keep a library
              heed add FILE|FOLDER...        read reports and keep them
              heed list                      the reviews in the library
              heed show REVIEW               one review and all it recommends
              heed organisations             who was told what; names to settle
              heed problems                  what could not be read or does not add up
              heed jigsaw                    how far each review can be told from the others
              heed check                     what a person should check first
              heed correct REVIEW NUMBER     confirm, correct, split, join, take out or add
              heed export --format csv       everything, as csv, json or xlsx
              heed repeats                   what several reviews asked; --draft finds what is like it
              heed verify                    proves that the history was not changed afterwards
              heed backup FILE, restore FILE all of the library in one file, and back
              heed serve                     the library as pages in your browser
              heed demo                      a library of sample reviews, to try it out
            Code and count
              heed code                      code passages against published frameworks
              heed analyse                   count over reviews: tables, reports, snapshots
            Follow to the end
              heed track                     what became of each recommendation

            The library is one file; --library FILE or HEED_LIBRARY names another.
            heed COMMAND --help tells more. heed completion bash (or zsh) completes words.
            """;

    private final Terminal terminal;

    HeedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(OVERVIEW);
        return Exit.DONE;
    }
}
