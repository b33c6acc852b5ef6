package org.heed.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.heed.library.Library;
import org.heed.pipeline.ReviewAdder;

/// What the pages are served from. `samples` are the files and folders of the sample reviews, or none when they
/// are not at hand; `workFolder` is where uploaded files wait until they are added.
public record WebParts(Library library, ReviewAdder adder, Clock clock, List<Path> samples, Path workFolder) {

    public WebParts {
        samples = List.copyOf(samples);
    }
}
