package org.heed.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.SQLDialect;

/// The ways to one database.
sealed interface Connections extends AutoCloseable permits SqliteConnections, PostgresConnections {

    /// What a connection was taken for.
    enum Use {
        READING,
        WRITING
    }

    /// A connection in a transaction that no other writer is in, here or elsewhere.
    Connection begin() throws SQLException;

    /// A connection that sees one state until it is given back.
    Connection beginReading() throws SQLException;

    void giveBack(Connection connection, Use use) throws SQLException;

    SQLDialect dialect();

    Optional<Path> file();

    @Override
    void close();
}
