package org.heed.cli.organisation;

import org.heed.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/// In which words addressees are printed: the option of every command that lists them.
final class PrintedWords {

    @Option(names = "--as-published", description = "Print addressees in the reports' own words. They may name people.")
    private boolean asPublished;

    /// Says so above what is printed as published.
    void announce(Terminal terminal) {
        if (asPublished) {
            terminal.out().println("As published; may name people. Do not hand it on.");
        }
    }

    boolean areAsPublished() {
        return asPublished;
    }
}
