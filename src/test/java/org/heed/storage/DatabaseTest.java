package org.heed.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.heed.text.Refusal;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasWrittenWhenItIsOpenedAgain(Server server) {
        String location = server.freshLibrary(folder);
        try (Database database = Database.open(location)) {
            refuse(database, "a.pdf");
        }
        try (Database again = Database.open(location)) {
            assertThat(refused(again)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesAWholeWriteBackWhenItsEndFails(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            assertThatThrownBy(() -> database.wholly(() -> {
                        refuse(database, "a.pdf");
                        throw new Refusal("enough");
                    }))
                    .hasMessage("enough");
            assertThat(refused(database)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void readersSeeOneMomentWhileAWriterWrites(Server server) throws Exception {
        try (Database database = Database.open(server.freshLibrary(folder));
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            int difference = database.read(sql -> {
                int before = sql.fetchCount(DSL.table("refused_file"));
                try {
                    other.submit(() -> refuse(database, "a.pdf")).get(20, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return sql.fetchCount(DSL.table("refused_file")) - before;
            });
            assertThat(difference).isZero();
            assertThat(refused(database)).isEqualTo(1);
        }
    }

    @Test
    void refusesAFileThatIsNotADatabase() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "These are notes and no library at all.");
        assertRefused(file, "is not a Heed library, and was left as it is");
        assertThat(file).hasContent("These are notes and no library at all.");
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram() throws SQLException {
        Path file = folder.resolve("songs.db");
        change(file, "CREATE TABLE song (title TEXT)");
        assertRefused(file, "is not a Heed library, and was left as it is");
    }

    @Test
    void refusesALibraryThatANewerVersionHasShaped() throws SQLException {
        Path file = folder.resolve("library.heed");
        Database.open(file.toString()).close();
        change(
                file,
                "INSERT INTO flyway_schema_history SELECT 999, '999', 'later', type, 'V999__later.sql', checksum,"
                        + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
                        + " WHERE version = '001'");
        assertRefused(file, "newer version of Heed");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertRefused(folder.resolve("nowhere").resolve("library.heed"), "does not exist");
    }

    @Test
    void refusesAFolder() {
        assertRefused(folder, "is a folder");
    }

    @Test
    void opensAnEmptyFileAsANewLibrary() throws IOException {
        Path file = Files.createFile(folder.resolve("library.heed"));
        try (Database database = Database.open(file.toString())) {
            assertThat(refused(database)).isZero();
        }
    }

    @Test
    void refusesToWaitForEverForAnotherWriter() throws SQLException {
        Path file = folder.resolve("library.heed");
        try (Database database = Database.open(file.toString());
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> refuse(database, "a.pdf"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Another program is writing to this library");
        }
    }

    @Test
    void refusesAServerThatDoesNotAnswer() {
        assertThatThrownBy(() -> Database.open("postgresql://heed:secret@localhost:1/library"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not answer at this address")
                .hasMessageNotContaining("secret");
    }

    @Test
    void readsTheUserAndPasswordOfAUrl() {
        assertThat(PostgresConnections.jdbcUrl("postgresql://heed:p%40ss@db:5433/reviews?sslmode=require"))
                .isEqualTo("jdbc:postgresql://db:5433/reviews?user=heed&password=p%40ss&sslmode=require");
    }

    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> Database.open(file.toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
    }

    private static int refuse(Database database, String name) {
        return database.write(sql -> sql.execute("INSERT INTO refused_file VALUES (?, 'words', 'now')", name));
    }

    private static int refused(Database database) {
        return database.read(sql -> sql.fetchCount(DSL.table("refused_file")));
    }

    private static void change(Path file, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement open = connection.createStatement()) {
            open.execute(statement);
        }
    }
}
