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

              heed read FILE...              what reports recommend; --json for programs; nothing is kept
              heed anonymise, summarise FILE its words, and what it says, naming nobody
              heed resolve FILE.csv          which bodies addressees as printed mean
              heed add FILE|FOLDER...        read reports and keep them in a library
              heed list, heed show REVIEW    the reviews, one with all it recommends; heed search WORDS
              heed problems, jigsaw          what does not add up; who could be told from the others
              heed check, correct REVIEW     what to look at first; heed names, edit, sign-off REVIEW
              heed organisations, repeats    who was told what; what was asked before
              heed track                     what became of each recommendation
              heed code, analyse             code passages against frameworks; count over reviews
              heed export --format csv       everything, as csv, json or xlsx
              heed verify                    proves that the history was not changed afterwards
              heed backup FILE, restore FILE all of the library in one file, and back
              heed people                    who may do what in a library that several people share
              heed serve, heed demo          the library, or sample reviews, as pages in your browser

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
