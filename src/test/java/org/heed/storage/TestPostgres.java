package org.heed.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// One PostgreSQL for all tests of this program, with a fresh database for each that asks.
record TestPostgres(EmbeddedPostgres server, AtomicInteger databases) {

    private static final Path FOLDER = Path.of("target", "postgres").toAbsolutePath();
    private static final Optional<TestPostgres> ONE = start();

    static Optional<TestPostgres> started() {
        return ONE;
    }

    String freshDatabase() {
        String name = "library" + databases.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "postgresql://postgres@localhost:" + server.getPort() + "/" + name;
    }

    private static Optional<TestPostgres> start() {
        try {
            endLeftOver();
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(FOLDER)
                    .setCleanDataDirectory(true)
                    .start();
            return Optional.of(new TestPostgres(server, new AtomicInteger()));
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /// A test run that was killed leaves its server behind, which the next one would wait for in vain.
    private static void endLeftOver() throws IOException {
        Path pidFile = FOLDER.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                    .ifPresent(process -> {
                        process.destroy();
                        process.onExit()
                                .orTimeout(10, TimeUnit.SECONDS)
                                .exceptionally(e -> process)
                                .join();
                    });
        }
    }
}
