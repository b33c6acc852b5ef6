package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies and the register on the command line.
class OrganisationCommandsTest {

    @TempDir
    private Path folder;

    private Session done(Object... arguments) {
        Session session = Session.in(folder);
        assertThat(session.run(arguments)).as(session.err()).isEqualTo(Exit.DONE);
        return session;
    }

    private Session refused(Object... arguments) {
        Session session = Session.in(folder);
        assertThat(session.run(arguments)).as(session.out()).isEqualTo(Exit.REFUSED);
        return session;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("addressees.csv"), text);
    }

    private String registered(String id) {
        return done("organisations", "export")
                .out()
                .lines()
                .filter(line -> line.startsWith(id + ","))
                .findFirst()
                .orElse("");
    }

    @Test
    void theLastChangeOfTheRegisterIsTakenBackStepByStep() {
        done("add", Session.SAMPLES.resolve("eddlestow-review.txt"));
        refused("organisations", "undo", "--by", "Cora", "--why", "Nothing yet.");
        done("organisations", "rename", "kent-police", "Kent Force", "--by", "Cora", "--why", "A letter.");
        done("organisations", "rename", "kent-police", "Police of Kent", "--by", "Cora", "--why", "Another.");

        assertThat(done("organisations", "undo", "--by", "Cora", "--why", "A slip.")
                        .out())
                .contains("Police of Kent");
        assertThat(registered("kent-police")).startsWith("kent-police,Kent Force,");
        done("organisations", "undo", "--by", "Cora", "--why", "Also a slip.");
        assertThat(registered("kent-police")).startsWith("kent-police,Kent Police,");
    }

    @Test
    void theRegisterGoesOutAndComesBack() throws IOException {
        done("add", Session.SAMPLES.resolve("eddlestow-review.txt"));
        String register = done("organisations", "export").out();
        Path changed = file(register.replace("kent-police,Kent Police,", "kent-police,Kent Force,"));
        done("organisations", "import", changed, "--by", "Cora", "--why", "From the other library.");
        assertThat(registered("kent-police")).startsWith("kent-police,Kent Force,");
    }

    @Test
    void everyRowIsAnsweredInItsOrderWithTheColumnsThatWereAskedFor() throws IOException {
        String answers = done("resolve", file("raw\nKent Police\n[REDACTED]\nall agencies\n"))
                .out();
        assertThat(answers.lines().map(line -> line.replaceAll(",[^,]*$", "")))
                .containsExactly(
                        "raw,organisations,state,confidence",
                        "Kent Police,Kent Police,CONFIRMED,0.997",
                        "[REDACTED],,REDACTED,0.994",
                        "all agencies,all agencies,COLLECTIVE,0.978");
    }

    @Test
    void programsGetTheSameAsJson() throws IOException {
        String json = done("resolve", "--json", file("raw,area\nthe police,Ashford\n"))
                .out();
        assertThat(json).contains("\"organisations\"", "Kent Police", "\"state\"", "CONFIRMED", "\"reasons\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "'raw\n=cmd|''/c calc''!A1\n' > 2",
                "'raw\n\"Kent\nPolice\"\n\"a,\"\"b\"\"\"\n' > 4",
                "'raw,area,date\nKent Police\nKent Police,x,y,z,1\n,,\n' > 4",
                "'raw,date\nKent Police,31/02/2020\nKent Police,-999999999-01-01\n' > 3",
                "'raw\n(((((((((((((((\n,,,,,,,,,,\n\u202e\ud83d\ude00\n' > 4"
            })
    void strangeRowsAreAnsweredOrLeftUnknown(String csv, int lines) throws IOException {
        assertThat(done("resolve", file(csv)).out().lines()).hasSizeGreaterThanOrEqualTo(lines - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\n", "who,where\nKent Police,Kent\n", "raw\n\"never closed\n"})
    void aFileThatIsNoSuchTableIsRefusedInWords(String csv) throws IOException {
        assertThat(refused("resolve", file(csv)).err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void aHugeFileIsAnsweredRowByRow() throws IOException {
        String rows = "Kent Police; Home Office and an unknown body of many words here\n".repeat(20_000);
        String oneCell = "x ".repeat(200_000) + "\n";
        assertThat(done("resolve", file("raw\n" + rows + oneCell)).out().lines())
                .hasSize(20_002);
    }
}
