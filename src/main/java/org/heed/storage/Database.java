package org.heed.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.heed.storage.Connections.Use;
import org.heed.text.Refusal;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// An open library: one SQLite file, or one PostgreSQL database. There is one writer at a time, in this program
/// and among programs; readers never wait for it. What is asked inside a [#write] sees what that write changed.
public final class Database implements AutoCloseable {

    private static final ScopedValue<Turn> TURN = ScopedValue.newInstance();

    private final Connections connections;
    private final ReentrantLock writer = new ReentrantLock(true);

    /// A read or write that is under way in this thread.
    private record Turn(Database database, DSLContext sql, boolean isWriting) {}

    private Database(Connections connections) {
        this.connections = connections;
    }

    /// Opens the library at a file path or a `postgresql://` or `jdbc:postgresql:` URL, makes it when the file is
    /// not there, and brings its shape up to date.
    ///
    /// @throws Refusal when it cannot be opened: no such folder, not a library, made by a newer version, in use
    /// elsewhere for too long, or refused by the server
    public static Database open(String location) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        return new Database(
                PostgresConnections.isMeant(location)
                        ? PostgresConnections.open(location)
                        : SqliteConnections.open(Path.of(location)));
    }

    /// Answers a question about one moment: everything asked inside sees the same state.
    public <T> T read(Function<DSLContext, T> question) {
        if (isUnderWay()) {
            return question.apply(TURN.get().sql());
        }
        return take(question, Use.READING);
    }

    /// Makes a change wholly or not at all. A write inside a write is part of the outer one.
    public <T> T write(Function<DSLContext, T> change) {
        if (isUnderWay()) {
            if (!TURN.get().isWriting()) {
                throw new IllegalStateException("a write inside a read");
            }
            return change.apply(TURN.get().sql());
        }
        writer.lock();
        try {
            return take(change, Use.WRITING);
        } finally {
            writer.unlock();
        }
    }

    /// Asks several stores about one moment.
    public <T> T consistently(Supplier<T> questions) {
        return read(sql -> questions.get());
    }

    /// Changes what several stores keep, wholly or not at all.
    public <T> T wholly(Supplier<T> changes) {
        return write(sql -> changes.get());
    }

    /// The library's file; empty for a PostgreSQL database.
    public Optional<Path> file() {
        return connections.file();
    }

    @Override
    public void close() {
        connections.close();
    }

    private boolean isUnderWay() {
        return TURN.isBound() && TURN.get().database() == this;
    }

    private <T> T take(Function<DSLContext, T> work, Use use) {
        try {
            Connection connection = use == Use.WRITING ? connections.begin() : connections.beginReading();
            try {
                T answer = run(work, connection, use);
                if (use == Use.WRITING) {
                    connection.commit();
                }
                return answer;
            } finally {
                // After a commit there is nothing to take back; after anything else there must be nothing left.
                connection.rollback();
                connections.giveBack(connection, use);
            }
        } catch (SQLException | DataAccessException e) {
            throw refusedWhenBusy(e);
        }
    }

    private <T> T run(Function<DSLContext, T> work, Connection connection, Use use) {
        DSLContext sql = DSL.using(connection, connections.dialect());
        return ScopedValue.where(TURN, new Turn(this, sql, use == Use.WRITING)).call(() -> work.apply(sql));
    }

    private static RuntimeException refusedWhenBusy(Exception e) {
        if (String.valueOf(e.getMessage()).contains(SqliteConnections.BUSY)) {
            return new Refusal("Another program is writing to this library and has not finished. Wait for it to finish,"
                    + " or stop it, and try again. Nothing was changed.");
        }
        return e instanceof DataAccessException known
                ? known
                : new DataAccessException("the library did not answer", e);
    }
}
