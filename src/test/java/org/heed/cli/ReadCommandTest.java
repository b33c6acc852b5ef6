package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.heed.pipeline.ReadingSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final Path HTML = Session.SAMPLES.resolve("wexcombe-review.html");
    private static final Path TEXT = Session.SAMPLES.resolve("eddlestow-review.txt");

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = Session.in(folder);
    }

    @Test
    void printsALedgerForPeople() {
        assertThat(session.run("read", HTML)).isEqualTo(Exit.DONE);
        assertThat(session.out())
                .startsWith("wexcombe-review\n===============\n")
                .contains("document-1.html: html, without page numbers")
                .contains("recommendations found");
        assertThat(session.out().lines().filter(line -> line.length() > 80)).isEmpty();
        assertThat(session.err()).isEmpty();
    }

    @Test
    void oneFileIsOneObjectThatKeepsTheContract() {
        assertThat(session.run("read", "--json", HTML)).isEqualTo(Exit.DONE);
        assertThat(session.out()).startsWith("{\n  \"name\" : \"wexcombe-review\"");
        assertThat(ReadingSchema.breaches(session.out())).isEmpty();
    }

    @Test
    void everySampleKeepsTheContract() throws IOException {
        Path out = folder.resolve("out");
        List<Path> samples = samples();
        session.run(arguments("--out", out, samples));
        for (Path sample : samples) {
            String name = sample.getFileName().toString();
            Path json = out.resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
            assertThat(ReadingSchema.breaches(Files.readString(json))).as(name).isEmpty();
        }
    }

    @Test
    void readingTwiceGivesTheSameBytes() throws IOException {
        List<Path> samples = samples();
        session.run(arguments("--out", folder.resolve("first"), samples));
        session.run(arguments("--out", folder.resolve("second"), samples));
        try (Stream<Path> files = Files.list(folder.resolve("first"))) {
            assertThat(files)
                    .hasSameSizeAs(samples)
                    .allSatisfy(first -> assertThat(first)
                            .hasSameBinaryContentAs(folder.resolve("second").resolve(first.getFileName())));
        }
    }

    @Test
    void severalFilesAreAnArray() {
        assertThat(session.run("read", "--json", HTML, TEXT)).isEqualTo(Exit.DONE);
        assertThat(session.out())
                .startsWith("[\n{\n  \"name\" : \"wexcombe-review\"")
                .contains("}\n,\n{\n  \"name\" : \"eddlestow-review\"")
                .endsWith("}\n]\n");
    }

    @Test
    void filesReadTogetherAreOneReview() {
        assertThat(session.run("read", "--json", "--together", "both", HTML, TEXT))
                .isEqualTo(Exit.DONE);
        assertThat(session.out())
                .startsWith("{\n  \"name\" : \"both\"")
                .contains("\"file\" : \"wexcombe-review.html\"", "\"file\" : \"eddlestow-review.txt\"");
    }

    @Test
    void aBadFileAmongThoseReadTogetherIsToldAndTheOthersAreRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        assertThat(session.run("read", "--json", "--together", "both", empty, HTML))
                .isEqualTo(Exit.REFUSED);
        assertThat(session.out())
                .contains("\"file\" : \"wexcombe-review.html\"", "\"unreadable_file\"", "\"about\" : \"empty.pdf\"")
                .contains("\"wholly_read\" : false");
        assertThat(session.err()).contains("empty.pdf: The file is empty.");
        assertThat(ReadingSchema.breaches(session.out())).isEmpty();
    }

    @Test
    void filesOfAFolderAreOneReviewWhereTheirNamesSaySo() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.copy(HTML, reports.resolve("wexcombe.html"));
        Files.copy(TEXT, reports.resolve("wexcombe-action-plan.txt"));
        Files.copy(TEXT, reports.resolve("eddlestow.txt"));
        Path out = folder.resolve("out");
        assertThat(session.run("read", "--out", out, reports)).isEqualTo(Exit.DONE);
        assertThat(out.resolve("wexcombe.json"))
                .content()
                .contains("\"file\" : \"wexcombe.html\"", "\"file\" : \"wexcombe-action-plan.txt\"");
        assertThat(out.resolve("eddlestow.json")).exists();
        assertThat(out.resolve("wexcombe-action-plan.json")).doesNotExist();
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        Path out = folder.resolve("out");
        Path bare = Files.createDirectory(folder.resolve("bare"));
        int exit = session.run("read", "--json", "--out", out, empty, folder.resolve("missing.pdf"), bare, HTML);
        assertThat(exit).isEqualTo(Exit.REFUSED);
        assertThat(session.err())
                .contains(empty + ": ")
                .contains(folder.resolve("missing.pdf") + ": ")
                .contains(bare + ": ");
        assertThat(out.resolve("wexcombe-review.json")).exists();
        String refused = Files.readString(out.resolve("missing.json"));
        assertThat(refused).contains("\"unreadable_file\"", "\"recommendations\" : [ ]", "\"file\" : \"missing.pdf\"");
        assertThat(ReadingSchema.breaches(refused)).isEmpty();
    }

    @Test
    void bytesThatAreNoDocumentAreRefused() throws IOException {
        byte[] noise = new byte[4096];
        new java.util.Random(11).nextBytes(noise);
        Path binary = Files.write(folder.resolve("noise.pdf"), noise);
        assertThat(session.run("read", binary)).isEqualTo(Exit.REFUSED);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith(binary + ": ").doesNotContain("Exception");
    }

    @Test
    void twoReportsOfOneNameBothKeepTheirFile() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path copy = Files.copy(TEXT, other.resolve("wexcombe-review.txt"));
        assertThat(session.run("read", "--out", folder, HTML, copy)).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("wexcombe-review.json")).exists();
        assertThat(folder.resolve("wexcombe-review-2.json")).exists();
        assertThat(session.err()).contains("Another report is called wexcombe-review too", "wexcombe-review-2.json");
    }

    @Test
    void aNameGivenForTogetherCannotLeaveTheFolder() {
        Path out = folder.resolve("out");
        assertThat(session.run("read", "--out", out, "--together", "../../escaped", HTML))
                .isEqualTo(Exit.DONE);
        assertThat(out.resolve(".._.._escaped.json")).exists();
    }

    @Test
    void anOutputFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThat(session.run("read", "--out", file, HTML)).isEqualTo(Exit.REFUSED);
        assertThat(session.err()).contains("could not be made. Name another with --out.");
    }

    @Test
    void aFaultOfHeedCostsOneFileAndGetsAReference() {
        Session faulty = Session.withAFault(folder, () -> {
            throw new IllegalStateException("words of a report");
        });
        assertThat(faulty.run("read", "--json", HTML, TEXT)).isEqualTo(Exit.FAULT);
        assertThat(faulty.err()).contains("reference H-20260301-093000-").doesNotContain("words of a report");
        assertThat(faulty.out()).contains("\"wexcombe-review\"", "\"eddlestow-review\"", "The fault is Heed's");
        assertThat(folder.resolve(".local/state/heed/heed.log"))
                .content()
                .contains("java.lang.IllegalStateException", "    at org.heed.cli.ReadCommandTest")
                .doesNotContain("words of a report");
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Session.SAMPLES)) {
            return files.sorted().toList();
        }
    }

    private static Object[] arguments(String option, Path out, List<Path> files) {
        return Stream.concat(Stream.of("read", option, out), files.stream()).toArray();
    }
}
