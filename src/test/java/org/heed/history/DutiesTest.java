package org.heed.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.history.DutyStore.Held;
import org.heed.people.PeopleStore;
import org.heed.people.PeopleStore.By;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Pattern WHAT = Pattern.compile("\"([a-z]+\\.(?:[a-z-]+)?)\"");

    @TempDir
    private Path folder;

    private static HistoryEntry entry(String what, String author) {
        return new HistoryEntry("anything:1", what, author, NOON, Map.of());
    }

    @Test
    void onALibraryOfOnePersonEverythingIsTheirs() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            HistoryStore history = new HistoryStore(database);
            history.append(entry("narrative.signed", "A Reader"));
            assertThat(history.verify().entries()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CODER, coding.made, tracking.assurance",
        "ADJUDICATOR, disagreement.settled, coding.made",
        "OWNER, tracking.progress, tracking.assurance",
        "VERIFIER, tracking.assurance, tracking.evidence",
        "PUBLISHER, narrative.signed, disagreement.settled",
        "ADMINISTRATOR, person.added, narrative.signed",
        "READER, access.signed-in, correction.confirm",
        "FAMILY_LIAISON, access.signed-in, tracking.response"
    })
    void everybodyDoesTheirOwnDutyAndNoOther(Role role, String theirs, String anothers) {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            PeopleStore people = new PeopleStore(database);
            people.add("ada", "Ada", new Held(Role.ADMINISTRATOR, ""), new By("somebody", NOON));
            people.add("kim", "Kim", new Held(role, "A Council"), new By("Ada", NOON));
            HistoryStore history = new HistoryStore(database);
            long before = history.verify().entries();
            history.append(entry(theirs, "Kim"));
            assertThatThrownBy(() -> history.append(entry(anothers, "Kim")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Nothing was changed");
            assertThat(history.verify().entries()).isEqualTo(before + 1);
        }
    }

    @Test
    void whatIsNobodysDutyNobodyDoes() {
        try (Database database = Database.open(Server.SQLITE.freshLibrary(folder))) {
            new PeopleStore(database).add("ada", "Ada", new Held(Role.ADMINISTRATOR, ""), new By("somebody", NOON));
            assertThatThrownBy(() -> new HistoryStore(database).append(entry("unheard.of", "Ada")))
                    .hasMessageContaining("nobody's duty");
        }
    }

    /// What rooms tell the history is written where they do, as a word, a dot and perhaps another word.
    @Test
    void everythingThatRoomsTellIsSomebodysDuty() throws IOException {
        Set<String> nobodys = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/heed"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("Duties.java"))
                    .toList()) {
                String words = Files.readString(source);
                if (words.contains("new HistoryEntry(") || words.contains("PREFIX = \"")) {
                    WHAT.matcher(words).results().map(match -> match.group(1)).forEach(seen::add);
                }
            }
        }
        seen.stream()
                // What thresholds are called is a setting and nothing that is done.
                .filter(what -> !what.endsWith(".threshold"))
                .filter(what -> Duties.of(what).isEmpty() && !Duties.isAccess(what))
                .forEach(nobodys::add);
        assertThat(seen).contains("correction.", "narrative.", "coding.made", "tracking.");
        assertThat(nobodys).isEmpty();
    }
}
