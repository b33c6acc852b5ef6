package org.heed.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import org.heed.text.Refusal;
import org.jooq.SQLDialect;

/// One PostgreSQL database. Writers of all programs queue for one advisory lock, so that both kinds of library
/// behave alike.
final class PostgresConnections implements Connections {

    private static final String JDBC = "jdbc:postgresql:";
    private static final String PLAIN = "postgresql://";
    private static final String SHORT = "postgres://";

    /// Any number will do that all Heeds share: "Heed" in ASCII.
    private static final String ONE_WRITER = "SELECT pg_advisory_xact_lock(1214604644)";

    private static final String ONE_MOMENT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

    /// How long to wait for the server's first answer, in milliseconds.
    private static final int PATIENCE = 10_000;

    private final HikariDataSource pool;

    private PostgresConnections(HikariDataSource pool) {
        this.pool = pool;
    }

    static boolean isMeant(String location) {
        return location.startsWith(JDBC) || location.startsWith(PLAIN) || location.startsWith(SHORT);
    }

    static PostgresConnections open(String location) {
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(jdbcUrl(location));
        configuration.setPoolName("heed-library");
        configuration.setAutoCommit(false);
        configuration.setConnectionTimeout(PATIENCE);
        try {
            HikariDataSource pool = new HikariDataSource(configuration);
            PostgresConnections connections = new PostgresConnections(pool);
            connections.shape();
            return connections;
        } catch (PoolInitializationException e) {
            throw refusal(e);
        }
    }

    /// Passwords may hold any character, percent-encoded as in every URL.
    static String jdbcUrl(String location) {
        if (location.startsWith(JDBC)) {
            return location;
        }
        URI uri = URI.create(location);
        StringBuilder url = new StringBuilder(JDBC + "//" + uri.getHost());
        url.append(uri.getPort() < 0 ? "" : ":" + uri.getPort()).append(uri.getRawPath());
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        String[] parts = user.split(":", 2);
        String who = user.isEmpty() ? "" : "user=" + parts[0] + (parts.length > 1 ? "&password=" + parts[1] : "");
        String both = who + (who.isEmpty() || query.isEmpty() ? "" : "&") + query;
        return both.isEmpty() ? url.toString() : url + "?" + both;
    }

    @Override
    public Connection begin() throws SQLException {
        return begun(ONE_WRITER);
    }

    @Override
    public Connection beginReading() throws SQLException {
        return begun(ONE_MOMENT);
    }

    @Override
    public void giveBack(Connection connection, Use use) throws SQLException {
        connection.close();
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public void close() {
        pool.close();
    }

    private void shape() {
        try {
            Shape.bringUpToDate(pool, "on the server");
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private Connection begun(String how) throws SQLException {
        Connection connection = pool.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(how);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Refusal refusal(PoolInitializationException e) {
        String state = e.getCause() instanceof SQLException cause ? String.valueOf(cause.getSQLState()) : "";
        String why = switch (state.toUpperCase(Locale.ROOT)) {
            case "28P01", "28000" -> "it does not accept this user name and password";
            case "3D000" -> "it has no database of this name";
            default -> "it does not answer at this address";
        };
        return new Refusal("The database server refused the library: " + why
                + ". Check the address given with --library, or ask who looks after the server.");
    }
}
