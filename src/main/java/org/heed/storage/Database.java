package org.heed.storage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// An open library: one SQLite file, or one PostgreSQL database. There is one writer at a time, in this program
/// and among programs; readers never wait for it. What is asked inside a [#write] sees what that write changed.
public final class Database implements AutoCloseable {

    @SuppressWarnings("unused") // until the next commit opens it
    private final String location;

    private Database(String location) {
        this.location = location;
    }

    /// Opens the library at a file path or a `postgresql://` or `jdbc:postgresql:` URL, makes it when the file is
    /// not there, and brings its shape up to date.
    ///
    /// @throws org.heed.text.Refusal when it cannot be opened: no such folder, not a library, made by a newer version, in use
    /// elsewhere for too long, or refused by the server
    public static Database open(String location) {
        return new Database(location);
    }

    /// Answers a question about one moment: everything asked inside sees the same state.
    public <T> T read(Function<DSLContext, T> question) {
        return question.apply(DSL.using(SQLDialect.SQLITE));
    }

    /// Makes a change wholly or not at all. A write inside a write is part of the outer one.
    public <T> T write(Function<DSLContext, T> change) {
        return change.apply(DSL.using(SQLDialect.SQLITE));
    }

    /// The library's file; empty for a PostgreSQL database.
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
