package org.heed.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heed.library.Library;

/// A program of its own that adds a folder and says after each review that it is kept, for tests that kill it.
final class ChildAdder {

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private ChildAdder() {}

    public static void main(String[] arguments) {
        try (Library library = Library.open(arguments[0])) {
            new ReviewAdder(library, Readings::read, CLOCK)
                    .add(
                            Adding.of(List.of(Path.of(arguments[1]))),
                            progress ->
                                    System.out.println(progress.current().key().orElseThrow()));
        }
    }
}
