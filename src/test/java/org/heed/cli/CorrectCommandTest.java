package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.heed.library.Library;
import org.heed.pipeline.ReadingSchema;
import org.heed.recommendation.Recommendation;
import org.heed.review.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectCommandTest {

    @TempDir
    private Path folder;

    private Path library;
    private String key;

    @BeforeEach
    void begin() {
        library = folder.resolve("reviews.heed");
        Session.in(folder).run("add", "--library", library, Session.SAMPLES.resolve("wexcombe-review.html"));
        try (Library open = Library.open(library.toString())) {
            key = open.reviews().all().getFirst().key().value();
        }
    }

    @Test
    void theQueueIsListedAndShrinks() {
        int all = ledger().size();
        assertThat(run("check")).contains("People have checked 0 of " + all);

        assertThat(run("correct", key, "@1", "--confirm", "--by", "A Reader"))
                .startsWith("Correction 1 kept: confirmed by A Reader.");

        assertThat(run("check", key)).contains("People have checked 1 of " + all);
        assertThat(run("check", "--json")).contains("\"checked\" : 1,", "\"harm\" : ");
    }

    @Test
    void everyThingThatAPersonCanSayIsKept() {
        int all = ledger().size();
        run("correct", key, "@1", "--to", "Wexcombe Council", "--level", "national", "--why", "page 3");
        assertThat(ledger().getFirst().addressees().getFirst().asPrinted()).isEqualTo("Wexcombe Council");
        run("correct", key, "@1", "--split", "First.", "--split", "Second.", "--why", "two asks");
        assertThat(ledger()).hasSize(all + 1);
        run("correct", key, "@2", "--join", "@1", "--why", "one after all");
        assertThat(ledger().getFirst().text().verbatim()).isEqualTo("First. Second.");
        run("correct", key, "@1", "--reject", "--why", "not one");
        assertThat(ledger()).hasSize(all - 1);
        run("correct", key, "--withdraw", "4", "--why", "it was");
        assertThat(ledger()).hasSize(all);
        run("correct", key, "99", "--add", "--text", "Nobody printed this.", "--page", "1", "--why", "on a photograph");
        assertThat(ledger().getLast().number()).isEqualTo("99");
        assertThat(ReadingSchema.breaches(run("show", "--json", key))).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsRefusedWithTheReason() {
        assertThat(refusal("correct", key, "nine", "--confirm")).contains("has no recommendation nine");
        assertThat(refusal("correct", key, "@1", "--reject")).contains("Say why");
        assertThat(refusal("correct", key, "@1", "--why", "x")).contains("Nothing was changed");
        assertThat(refusal("correct", key, "@1", "--confirm", "--reject")).contains("one thing at a time");
        assertThat(refusal("correct", key, "@1", "--level", "high", "--why", "x"))
                .contains("no level high");
        assertThat(refusal("correct", key)).contains("Say which recommendation");
    }

    @Test
    void problemsCanBeReadByPrograms() {
        assertThat(run("problems", "--json"))
                .startsWith("{\n  \"reviews\" : [\n    {\n      \"review\" : \"" + key + "\",")
                .contains("\"not_added\" : [ ]");
    }

    private String run(Object... arguments) {
        Session session = session(arguments);
        assertThat(session.err()).isEmpty();
        return session.out();
    }

    private String refusal(Object... arguments) {
        return session(arguments).err();
    }

    private Session session(Object... arguments) {
        Session session = Session.in(folder);
        Object[] all = new Object[arguments.length + 2];
        all[0] = "--library";
        all[1] = library;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        session.run(all);
        return session;
    }

    private List<Recommendation> ledger() {
        try (Library open = Library.open(library.toString())) {
            Review review = open.reviews().all().getFirst();
            return open.recommendations().ledger(review.current()).recommendations();
        }
    }
}
