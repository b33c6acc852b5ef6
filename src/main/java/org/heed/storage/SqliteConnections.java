package org.heed.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.heed.text.Refusal;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// One SQLite file, readers beside one writer (write-ahead log).
final class SqliteConnections implements Connections {

    /// How long a writer waits for a writer of another program: one review is written in well under a second, so
    /// that ten seconds let many of them pass.
    private static final int PATIENCE = 10_000;

    /// "Heed" in ASCII, in the place that SQLite keeps for telling whose file it is.
    private static final int HEED = 0x48656564;

    /// How SQLite says that somebody else holds the writer's place.
    static final String BUSY = "SQLITE_BUSY";

    private static final String FIRST_WORDS = "SQLite format 3\0";

    private final Path file;
    private final SQLiteDataSource writing;
    private final SQLiteDataSource reading;
    private final ConcurrentLinkedDeque<Connection> idleReaders = new ConcurrentLinkedDeque<>();
    private final ConcurrentLinkedDeque<Connection> idleWriters = new ConcurrentLinkedDeque<>();
    private volatile boolean isClosed;

    private SqliteConnections(Path file) {
        this.file = file;
        this.writing = new SQLiteDataSource(configuration(TransactionMode.IMMEDIATE));
        this.reading = new SQLiteDataSource(configuration(TransactionMode.DEFERRED));
        writing.setUrl("jdbc:sqlite:" + file);
        reading.setUrl("jdbc:sqlite:" + file);
    }

    static SqliteConnections open(Path location) {
        Path file = location.toAbsolutePath();
        refuseWhatCannotBeOne(file);
        SqliteConnections connections = new SqliteConnections(file);
        try {
            connections.claim();
            Shape.bringUpToDate(connections.writing, file.getFileName().toString());
            return connections;
        } catch (SQLException e) {
            connections.close();
            throw refusal(file.toString(), e);
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    @Override
    public Connection begin() throws SQLException {
        return begun(idleWriters.poll(), writing);
    }

    @Override
    public Connection beginReading() throws SQLException {
        return begun(idleReaders.poll(), reading);
    }

    @Override
    public void giveBack(Connection connection, Use use) throws SQLException {
        if (isClosed) {
            connection.close();
        } else {
            (use == Use.WRITING ? idleWriters : idleReaders).push(connection);
        }
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(file);
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public void close() {
        isClosed = true;
        closeAll(idleReaders);
        closeAll(idleWriters);
    }

    private static Connection begun(@Nullable Connection idle, SQLiteDataSource source) throws SQLException {
        Connection connection = idle == null ? source.getConnection() : idle;
        connection.setAutoCommit(false);
        return connection;
    }

    private static void closeAll(ConcurrentLinkedDeque<Connection> connections) {
        for (Connection next = connections.poll(); next != null; next = connections.poll()) {
            try {
                next.close();
            } catch (SQLException e) {
                throw new DataAccessException("the library did not close", e);
            }
        }
    }

    private static SQLiteConfig configuration(TransactionMode mode) {
        SQLiteConfig configuration = new SQLiteConfig();
        configuration.setJournalMode(JournalMode.WAL);
        // A review that was reported as added must outlive a power cut.
        configuration.setSynchronous(SynchronousMode.FULL);
        configuration.setBusyTimeout(PATIENCE);
        configuration.enforceForeignKeys(true);
        configuration.setTransactionMode(mode);
        return configuration;
    }

    private static void refuseWhatCannotBeOne(Path file) {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal("The folder for the library, " + folder + ", does not exist. Make it first, or name"
                    + " another place with --library.");
        }
        if (Files.isDirectory(file)) {
            throw new Refusal(file + " is a folder. A library is one file: name a file inside it with --library.");
        }
        if (Files.exists(file) && !startsAsOne(file)) {
            throw notALibrary(file.toString());
        }
    }

    /// An empty file is what a kill leaves of a library that was just being made.
    private static boolean startsAsOne(Path file) {
        byte[] expected = FIRST_WORDS.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] found = in.readNBytes(expected.length);
            return found.length == 0 || Arrays.equals(found, expected);
        } catch (IOException e) {
            throw new Refusal(file + " could not be opened. Check that you may read and write it.");
        }
    }

    private static Refusal notALibrary(String file) {
        return new Refusal(file + " is not a Heed library, and was left as it is. Name another file with --library.");
    }

    /// Marks a new file as a library; refuses a database that is somebody else's.
    private void claim() throws SQLException {
        try (Connection connection = writing.getConnection();
                Statement statement = connection.createStatement()) {
            if (number(statement, "PRAGMA application_id") == HEED) {
                return;
            }
            if (number(statement, "SELECT count(*) FROM sqlite_master") > 0) {
                throw notALibrary(file.toString());
            }
            statement.execute("PRAGMA application_id = " + HEED);
        }
    }

    private static int number(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.getInt(1);
        }
    }

    private static Refusal refusal(String file, SQLException e) {
        String words = String.valueOf(e.getMessage());
        if (words.contains(BUSY)) {
            return new Refusal("The library " + file + " is being changed by another program. Wait for it to finish, or"
                    + " stop it, and try again.");
        }
        if (words.contains("SQLITE_READONLY") || words.contains("SQLITE_CANTOPEN")) {
            return new Refusal("The library " + file + " could not be opened for writing. Check that you may write to"
                    + " it and to its folder.");
        }
        if (words.contains("SQLITE_NOTADB")) {
            return notALibrary(file);
        }
        return new Refusal(
                "The library " + file + " could not be opened: the file is damaged. Restore it from a copy.");
    }
}
