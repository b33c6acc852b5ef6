package org.heed.cli.tracking;

import java.time.LocalDate;
import org.heed.cli.Workbench;
import org.heed.cli.people.AuthorOption;
import org.heed.tracking.Signature;
import org.heed.tracking.Tracker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who enters something, for which body, on what day it happened, and in what words.
final class SignedOptions {

    @Mixin
    private final AuthorOption by = new AuthorOption();

    @Option(names = "--for", paramLabel = "BODY", description = "The body that you enter it for.")
    private String organisation = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day it happened, as 2026-03-31. Otherwise today.")
    private @Nullable LocalDate on;

    @Option(names = "--note", paramLabel = "WORDS", description = "What happened, in a sentence.")
    private String note = "";

    Signature signature(Workbench workbench, Tracker tracker) {
        return tracker.signed(by.author(workbench), organisation);
    }

    LocalDate day(Tracker tracker) {
        return on == null ? tracker.today() : on;
    }

    String note() {
        return note;
    }
}
