package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.history.HistoryStore;
import org.heed.storage.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line does what pages do, in a library of one person.
class TrackCommandsTest {

    @TempDir
    private Path home;

    private String review = "";
    private String ask = "";

    @BeforeEach
    void aSampleIsAdded() {
        done("add", Session.SAMPLES.resolve("eddlestow-review.txt"));
        review = found("^(\\w+-[0-9a-f]{8})", done("list"));
        ask = found("([0-9a-f]{16})", done("track", "list"));
    }

    @AfterEach
    void theHistoryHolds() {
        try (Database database =
                Database.open(home.resolve(".local/share/heed/library.heed").toString())) {
            assertThat(new HistoryStore(database).verify().isWhole()).isTrue();
        }
    }

    private String done(Object... words) {
        Session session = Session.in(home);
        assertThat(session.run(words)).as(session.err()).isEqualTo(Exit.DONE);
        return session.out();
    }

    private String refused(Object... words) {
        Session session = Session.in(home);
        assertThat(session.run(words)).as(session.out()).isEqualTo(Exit.REFUSED);
        return session.err();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    @Test
    void aResponseIsGradedWithReasonsAndTheSameIsAskedAgain() {
        assertThat(refused("track", "relay", ask, "--note", "By letter.")).contains("no answer to pass back yet");
        done("track", "respond", ask, "accepted", "--for", "Harbour Council", "--note", "They agree.");
        assertThat(refused("track", "grade", ask, "partly")).contains("reasons");
        done("track", "grade", ask, "partly", "--note", "No date is given.");
        done("track", "relay", ask, "--note", "The partnership was told by letter.");
        assertThat(done("track", "show", ask)).contains("No date is given.", "The partnership was told by letter.");
        assertThat(refused("track", "again", ask, "dhr-none")).contains("dhr-none");
    }

    @Test
    void evidenceGoesInAndComesOutAndALetterIsWritten() throws Exception {
        Path file = Files.writeString(home.resolve("audit.txt"), "Forty cases.");
        done("track", "evidence", ask, "--file", file, "--kind", "audit", "--holder", "A team", "--note", "An audit");
        Path back = home.resolve("back.txt");
        done("track", "file", ask, "1", back);
        assertThat(back).hasContent("Forty cases.");
        assertThat(refused("track", "file", ask, "2", back)).contains("no file under evidence 2");
        Path letter = home.resolve("letter.docx");
        done("track", "letter", ask, letter);
        assertThat(Files.readAllBytes(letter)).startsWith('P', 'K');
    }

    @Test
    void whatPassedWithAFamilyIsRecordedAndAFamilyThatWishesNoneIsNotTold() {
        assertThat(done("track", "family", review)).contains("Nobody has recorded yet");
        done("track", "family", review, "wishes_no_contact", "--note", "By telephone.");
        assertThat(refused("track", "family", review, "told", "--note", "The plan."))
                .contains("does not wish to be contacted");
    }

    @Test
    void aNameIsTypedAndNeverPrinted() {
        String before = found("(\\d+) places", done("names", review));
        String after = done("names", review, "Eddlestow", "--part", "person");
        assertThat(Integer.parseInt(found("(\\d+) places", after))).isGreaterThan(Integer.parseInt(before));
        assertThat(after).doesNotContain("Eddlestow");
        assertThat(found("(\\d+) places", done("names", review, "Eddlestow", "--nobody")))
                .isEqualTo(before);
    }

    @Test
    void aSummaryIsEditedWhenEverySentenceMayStand() {
        String before = done("edit", review);
        String version = found("^Version (\\d+)", before);
        String first = found("^1  [^:]+: (.+)$", before);
        assertThat(refused("edit", review, "--version", version, "--say", "1=Mrs Ann Example of 3 High Street fled."))
                .contains("Sentence 1: ", "Nothing was kept");
        assertThat(refused("edit", review, "--version", version, "--say", "99=x"))
                .contains("no sentence 99");
        assertThat(refused("edit", review, "--version", version, "--add", "Nobody asked.", "--quote", "not in it"))
                .contains("It rests on no passage");
        assertThat(done("edit", review, "--version", version, "--say", "1=")).doesNotContain(first);
        assertThat(refused("edit", review, "--version", version, "--say", "1="))
                .contains("has changed since you opened it");
    }

    @Test
    void whatMayBePublicIsSignedOffAsItWasSeen() {
        String seen = found("As it stands: ([0-9a-f]{64})", done("sign-off", review));
        assertThat(refused("sign-off", review, "--seen", "0".repeat(64))).contains("changed");
        assertThat(done("sign-off", review, "--seen", seen, "--why", "Read it."))
                .contains("It may be public");
        assertThat(done("sign-off", review, "--withdraw", "--why", "The family asked."))
                .contains("It is not public");
    }

    @Test
    void wordsAreFoundAndTwoAreSaidToAskTheSame() {
        assertThat(done("search", "the")).containsPattern("\\d+ places?");
        assertThat(refused("repeats", "decide", "same", review + "/@1", review + "/@1", "--why", "Read."))
                .contains("one recommendation, not two");
        done("repeats", "decide", "same", review + "/@1", review + "/@2", "--why", "Read both.");
        assertThat(refused("repeats", "decide", "apart", review + "/@1", review + "/@99", "--why", "x"))
                .contains("has no recommendation @99");
    }

    @Test
    void aRoundIsGivenSettledAndTakenBack() {
        done("code", "assign", review, "ho2016-factors", "Cora Coder", "--blind", "--by", "Lee Lead");
        assertThat(refused("code", "done", "1", "--by", "Lee Lead")).contains("Only Cora Coder can say");
        done("code", "done", "1", "--by", "Cora Coder");
        assertThat(done("code", "rounds")).contains("done");

        String passage = found("^(\\S+#\\S+|\\S+/\\S+|p\\S+)", done("code", "text", review));
        String made =
                found("Coding (\\d+)", done("code", "put", review, passage, "ho2016-factors/1A", "--by", "Cora Coder"));
        assertThat(refused(
                        "code", "settle", review, passage, "ho2016-factors@1/1A", "--why", "x", "--by", "Cora Coder"))
                .contains("coded");
        done("code", "settle", review, passage, "ho2016-factors@1/1A", "--why", "It says so.", "--by", "Judith Third");
        assertThat(refused("code", "withdraw", made, "--by", "Otto Other")).contains("Only who made it");
        done("code", "withdraw", made, "--by", "Cora Coder");
    }
}
