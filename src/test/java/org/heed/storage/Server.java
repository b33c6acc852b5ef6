package org.heed.storage;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;

/// The two kinds of library that every store test runs on.
public enum Server {
    SQLITE {
        @Override
        public String freshLibrary(Path folder) {
            return folder.resolve("library.heed").toString();
        }
    },
    POSTGRESQL {
        @Override
        public String freshLibrary(Path folder) {
            return TestPostgres.started()
                    .map(TestPostgres::freshDatabase)
                    .orElseGet(() -> abort("PostgreSQL's test binaries do not start on this machine"));
        }
    };

    /// The location of a library that nobody has opened yet.
    public abstract String freshLibrary(Path folder);
}
