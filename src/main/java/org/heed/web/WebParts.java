package org.heed.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heed.library.Library;
import org.heed.people.Sharing;
import org.heed.pipeline.ReviewAdder;

/// What the pages are served from. `samples` are the files and folders of the sample reviews, or none when they
/// are not at hand; `workFolder` is where uploaded files wait until they are added; `sharing` is there when people sign
/// in.
public record WebParts(
        Library library,
        ReviewAdder adder,
        Clock clock,
        List<Path> samples,
        Path workFolder,
        Optional<Sharing> sharing) {

    public WebParts {
        samples = List.copyOf(samples);
    }

    /// What one person on one computer is served from.
    public WebParts(Library library, ReviewAdder adder, Clock clock, List<Path> samples, Path workFolder) {
        this(library, adder, clock, samples, workFolder, Optional.empty());
    }

    /// The same for several people, who sign in.
    public WebParts shared(Sharing how) {
        return new WebParts(library, adder, clock, samples, workFolder, Optional.of(how));
    }
}
