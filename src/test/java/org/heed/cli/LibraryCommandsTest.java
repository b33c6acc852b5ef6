package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.pipeline.ReadingSchema;
import org.heed.storage.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCommandsTest {

    private static final Path HTML = Session.SAMPLES.resolve("wexcombe-review.html");
    private static final Path TEXT = Session.SAMPLES.resolve("eddlestow-review.txt");

    @TempDir
    private Path folder;

    private Path library;

    @BeforeEach
    void begin() {
        library = folder.resolve("reviews.heed");
    }

    @Test
    void whatIsAddedIsListed() {
        Session session = session();
        assertThat(session.run("add", "--library", library, HTML, TEXT)).isEqualTo(Exit.DONE);
        assertThat(session.out()).endsWith("2 added.\n");
        Session later = session();
        assertThat(later.run("list", "--library", library)).isEqualTo(Exit.DONE);
        assertThat(later.out()).startsWith("Review").contains("2 reviews in " + library);
        assertThat(keys(later.out())).hasSize(2);
    }

    @Test
    void theLibraryMayBeNamedBeforeTheCommand() {
        assertThat(session().run("--library", library, "add", HTML)).isEqualTo(Exit.DONE);
        assertThat(library).exists();
    }

    @Test
    void withoutANameTheLibraryIsInTheDataFolder() {
        assertThat(session().run("add", HTML)).isEqualTo(Exit.DONE);
        assertThat(folder.resolve(".local/share/heed/library.heed")).exists();
    }

    @Test
    void anUntouchedHistoryIsProved() {
        session().run("add", "--library", library, HTML);
        Session session = session();
        assertThat(session.run("verify", "--library", library)).isEqualTo(Exit.DONE);
        assertThat(session.out()).startsWith("The history holds: ");
    }

    @Test
    void aTouchedHistoryIsRefused() {
        session().run("add", "--library", library, HTML);
        try (Database database = Database.open(library.toString())) {
            new HistoryStore(database)
                    .append(new HistoryEntry("review:a", "read", "A Reader", Instant.EPOCH, Map.of()));
            database.write(sql -> sql.execute("update history set author = 'Somebody'"));
        }
        Session session = session();
        assertThat(session.run("verify", "--library", library)).isEqualTo(Exit.REFUSED);
        assertThat(session.out()).contains("The history does not hold.").contains("review:a");
    }

    @Test
    void addingTheSameFileTwiceAddsNothing() {
        session().run("add", "--library", library, HTML);
        Session again = session();
        assertThat(again.run("add", "--library", library, HTML)).isEqualTo(Exit.DONE);
        assertThat(again.out()).endsWith("1 there already.\n");
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        Session session = session();
        assertThat(session.run("add", "--library", library, empty, HTML)).isEqualTo(Exit.REFUSED);
        assertThat(session.out()).contains("1 added", "1 refused");
        assertThat(session.err()).contains("empty");
        Session problems = session();
        assertThat(problems.run("problems", "--library", library)).isEqualTo(Exit.DONE);
        assertThat(problems.out()).contains("not added", "empty.pdf");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        Session session = session();
        assertThat(session.run("add", "--library", library, folder.resolve("none.pdf")))
                .isEqualTo(Exit.REFUSED);
        assertThat(session.err()).contains("none.pdf").doesNotContain("Exception");
    }

    @Test
    void aReviewIsShownByTheStartOfItsKey() {
        String key = added(HTML);
        Session session = session();
        assertThat(session.run("show", "--library", library, key.substring(0, key.length() - 2)))
                .isEqualTo(Exit.DONE);
        assertThat(session.out())
                .startsWith(key + "\n")
                .contains("Roles stand in place of names", "document-1.html: html");
    }

    @Test
    void aShownReviewKeepsTheContract() {
        String key = added(HTML);
        Session session = session();
        assertThat(session.run("show", "--json", "--library", library, key)).isEqualTo(Exit.DONE);
        assertThat(ReadingSchema.breaches(session.out())).isEmpty();
    }

    @Test
    void aReviewThatIsNotThereIsRefused() {
        added(HTML);
        Session session = session();
        assertThat(session.run("show", "--library", library, "sar-00000000")).isEqualTo(Exit.REFUSED);
        assertThat(session.err()).contains("sar-00000000");
    }

    @Test
    void aLibraryThatIsNotThereIsRefusedWithWhatToDo() {
        for (List<String> command : List.of(
                List.of("list"), List.of("problems"), List.of("show", "dhr-1"), List.of("export", "--format", "csv"))) {
            Session session = session();
            Object[] arguments = java.util.stream.Stream.concat(
                            command.stream(), java.util.stream.Stream.of("--library", library))
                    .toArray();
            assertThat(session.run(arguments)).isEqualTo(Exit.REFUSED);
            assertThat(session.err()).startsWith("There is no library at " + library + " yet.");
        }
        assertThat(library).doesNotExist();
    }

    @Test
    void aFileThatIsNoLibraryIsRefused() throws IOException {
        Files.writeString(library, "These are notes, not a library.");
        Session session = session();
        assertThat(session.run("list", "--library", library)).isEqualTo(Exit.REFUSED);
        assertThat(library).hasContent("These are notes, not a library.");
    }

    @Test
    void anExportHasARowForEachRecommendationAndDropsNoReview() {
        added(HTML);
        Session session = session();
        assertThat(session.run("export", "--format", "csv", "--library", library))
                .isEqualTo(Exit.DONE);
        assertThat(session.out()).startsWith("Review,Kind of review,Commissioned by,");
        assertThat(session.out().lines().count()).isGreaterThan(1);
    }

    @Test
    void anExportIsTheSameTwice() {
        added(HTML);
        for (String format : List.of("csv", "json", "xlsx")) {
            Path first = folder.resolve("first." + format);
            Path second = folder.resolve("second." + format);
            assertThat(session().run("export", "--format", format, "--library", library, "--out", first))
                    .isEqualTo(Exit.DONE);
            session().run("export", "--format", format, "--library", library, "--out", second);
            assertThat(first).as(format).isNotEmptyFile().hasSameBinaryContentAs(second);
        }
    }

    @Test
    void aWorkbookIsNotPrinted() {
        Session session = session();
        assertThat(session.run("export", "--format", "xlsx", "--library", library))
                .isEqualTo(Exit.REFUSED);
        assertThat(session.err()).contains("--out FILE.xlsx");
    }

    @Test
    void anExportIntoAFolderThatIsNotThereIsRefused() {
        added(HTML);
        Session session = session();
        Path nowhere = folder.resolve("nowhere").resolve("all.csv");
        assertThat(session.run("export", "--format", "csv", "--library", library, "--out", nowhere))
                .isEqualTo(Exit.REFUSED);
        assertThat(session.err()).contains("could not be written");
    }

    @Test
    void servingSaysWhere() {
        Session session = session();
        assertThat(session.run("serve", "--library", library, "--port", "8001")).isEqualTo(Exit.DONE);
        assertThat(session.out()).startsWith("Heed is at http://127.0.0.1:8001/\n");
    }

    @Test
    void thereAreOnlySoManyPorts() {
        Session session = session();
        assertThat(session.run("serve", "--library", library, "--port", "70000"))
                .isEqualTo(Exit.REFUSED);
        assertThat(session.err()).contains("There is no port 70000.");
    }

    @Test
    void theDemoMakesALibraryOfTheSamplesOnce() {
        Session first = session();
        assertThat(first.run("demo")).isEqualTo(Exit.DONE);
        assertThat(first.out()).contains("8 sample reviews are in the library", "Heed is at http://127.0.0.1:");
        Session second = session();
        assertThat(second.run("demo")).isEqualTo(Exit.DONE);
        assertThat(second.out()).startsWith("Heed is at ");
        assertThat(folder.resolve(".local/share/heed/library.heed")).doesNotExist();
    }

    private Session session() {
        return Session.in(folder);
    }

    private String added(Path file) {
        session().run("add", "--library", library, file);
        Session list = session();
        list.run("list", "--library", library);
        return keys(list.out()).getFirst();
    }

    private static List<String> keys(String list) {
        return Pattern.compile("(?m)^[a-z]+-[0-9a-f]{8}")
                .matcher(list)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
