package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is printed for people names nobody, unless it is asked for as published.
class TerminalNamesTest {

    private static final List<String> NAMES = List.of("Zorvenka", "Brathiz", "Tkelmo", "Ushlani", "Quendra", "Vrantz");
    private static final String REPORT = """
            DOMESTIC HOMICIDE REVIEW
            Overview report into the death of Zorvenka in June 2020
            1. Background
            1.1 Zorvenka was 34 at the time of her death. Her husband, Tkelmo Brathiz, was convicted of her murder.
            1.2 Zorvenka’s mother, Ushlani, told the panel that Zorvenka was warm.
            2. Recommendations
            Recommendation 1: The council should tell Ushlani and the family of Zorvenka what has changed.
            Recommendation 3: PC Vrantz and Quendra Brathiz should be thanked by the chief constable.
            """;

    @TempDir
    private Path folder;

    private Path report;
    private Path library;

    @BeforeEach
    void begin() throws IOException {
        report = Files.writeString(folder.resolve("Zorvenka Brathiz - DHR.txt"), REPORT);
        library = folder.resolve("reviews.heed");
        Session.in(folder).run("add", "--library", library, report);
    }

    @Test
    void readPrintsRolesUnlessItIsAskedForTheWordsAsPublished() {
        assertThat(printed("read", report))
                .contains("Recommendation 1", "the victim")
                .doesNotContain(NAMES);
        assertThat(printed("read", "--as-published", report))
                .contains("As published; may name people.", "Ushlani", "PC Vrantz and Quendra");
    }

    @Test
    void theContractOfReadHoldsTheWordsAsTheyAre() {
        assertThat(printed("read", "--json", report)).contains("tell Ushlani and the family of Zorvenka");
    }

    @Test
    void showPrintsRolesUnlessItIsAskedForTheWordsAsPublished() {
        String key = key();
        assertThat(printed("show", "--library", library, key))
                .contains("the victim")
                .doesNotContain(NAMES);
        assertThat(printed("show", "--json", "--library", library, key))
                .contains("the victim")
                .doesNotContain(NAMES);
        assertThat(printed("show", "--as-published", "--library", library, key))
                .contains("As published; may name people.", "Ushlani", "Zorvenka Brathiz - DHR.txt");
    }

    @Test
    void listsAndProblemsNameNobody() throws IOException {
        Path broken = Files.createFile(folder.resolve("Quendra Brathiz.pdf"));
        Session.in(folder).run("add", "--library", library, broken);
        assertThat(printed("list", "--library", library)).doesNotContain(NAMES);
        assertThat(printed("problems", "--library", library))
                .contains("not added")
                .doesNotContain(NAMES);
        assertThat(printed("problems", "--json", "--library", library)).doesNotContain(NAMES);
        assertThat(printed("problems", "--as-published", "--library", library)).contains("Quendra Brathiz.pdf");
    }

    @Test
    void whatIsFollowedNamesNobody() {
        String list = printed("track", "list", "--library", library);
        assertThat(list).contains("2 followed").doesNotContain(NAMES);
        assertThat(printed("track", "list", "--json", "--library", library)).doesNotContain(NAMES);
        String ask = list.lines().skip(1).findFirst().orElseThrow().split(" ", -1)[0];
        assertThat(printed("track", "show", "--library", library, ask))
                .contains("As it stands now")
                .doesNotContain(NAMES);
    }

    @Test
    void addresseesNameNobodyUnlessTheyAreAskedForAsPublished() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), REPORT + """
                Recommendation 4: Dr Quendra Brathiz should review how the practice asks about safety.
                Recommendation 5: The Home Secretary and PC Vrantz should share what was learnt.
                Addressed to: Dr Quendra Brathiz
                """);
        Session.in(folder).run("add", "--library", library, letter);
        for (String asked : List.of("", "queue", "inbox")) {
            List<Object> command = new ArrayList<>(List.of("organisations"));
            command.addAll(asked.isEmpty() ? List.of() : List.of(asked));
            command.addAll(List.of("--library", library));
            assertThat(printed(command.toArray())).isNotBlank().doesNotContain(NAMES);
            command.add("--json");
            assertThat(printed(command.toArray())).isNotBlank().doesNotContain(NAMES);
        }
        assertThat(printed("organisations", "queue", "--as-published", "--library", library))
                .contains("As published; may name people.", "Brathiz");
    }

    private String key() {
        return printed("list", "--library", library)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(" ", -1)[0];
    }

    private String printed(Object... arguments) {
        Session session = Session.in(folder);
        session.run(arguments);
        return session.out();
    }
}
