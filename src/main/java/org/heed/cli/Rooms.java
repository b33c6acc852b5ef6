package org.heed.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heed.library.Library;
import org.heed.people.Sharing;
import org.heed.pipeline.ReviewAdder;
import org.heed.pipeline.ReviewReader;

/// What the start-up class builds for the commands, each when it is first asked for and not before.
public interface Rooms {

    ReviewReader reader();

    /// Opens the library at a file path or a PostgreSQL URL, and makes it when it is not there.
    Library library(String location);

    ReviewAdder adder(Library library);

    /// Starts to serve a library's pages.
    ///
    /// @throws org.heed.text.Refusal when the port is taken
    Served serve(Library library, Serving how);

    /// How pages are served: on the port, or on any free one when it is 0. `samples` are the sample reviews that the
    /// pages may offer; `folder` is where uploaded files wait; `sharing` is there when people sign in.
    record Serving(int port, List<Path> samples, Path folder, Optional<Sharing> sharing) {

        Serving on(int other) {
            return new Serving(other, samples, folder, sharing);
        }
    }

    /// Pages that are being served.
    interface Served extends AutoCloseable {

        URI address();

        /// Returns when nobody wants the pages any more.
        void untilStopped();

        @Override
        void close();
    }
}
