package org.heed.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.tracking.Fictional.asking;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.review.ReviewKind;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.heed.tracking.body.Bodies;
import org.heed.tracking.notice.AskCalendar;
import org.heed.tracking.notice.AskFeed;
import org.heed.tracking.notice.MailDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {

    private static final Instant NOW = Instant.parse("2024-06-01T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aDigestIsTakenByARealMailServerAndHoldsNoWordsOfTheReport() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            MailDigest digest = digest();
            digest.send(
                    new MailDigest.Server("127.0.0.1", server.getSmtp().getPort(), "heed@example.org"),
                    "lead@example.org",
                    ReleaseGate.AS_PUBLISHED);

            var mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("1 recommendation to Harbour Police, 1 overdue");
            assertThat(String.valueOf(mail.getContent()))
                    .contains("\nRecommendation 4.1 of review", "Response: Told", "by 2024-04-26 (overdue)")
                    .doesNotContain("Train everybody");
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerThatIsNotThereIsARefusal() {
        MailDigest digest = digest();

        assertThatThrownBy(() -> digest.send(
                        new MailDigest.Server("127.0.0.1", 1, "heed@example.org"),
                        "a@example.org",
                        ReleaseGate.AS_PUBLISHED))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The digest was not sent");
    }

    @Test
    void datesAreACalendarAndAsksAreAFeed() {
        MailDigest digest = digest();

        assertThat(AskCalendar.of(digest.asks(), NOW))
                .contains("DTSTART;VALUE=DATE:20240426\r\n", "SUMMARY:Recommendation 4.1: The addressee to answer\r\n")
                .doesNotContain("Train everybody");
        assertThat(AskFeed.of("A & B", digest.asks(), Map.of(), "http://127.0.0.1/"))
                .contains(
                        "<title>Recommendations to A &amp; B</title>",
                        "<title>Recommendation 4.1 to Harbour Police</title>");
    }

    private MailDigest digest() {
        try (Database database = Database.open(folder.resolve("library.heed").toString())) {
            Fictional world = Fictional.in(database, "2024-03-01");
            Bodies bodies = new Bodies();
            Tracker tracker = new Tracker(database, bodies, world.clock());
            var review = world.review("first", ReviewKind.DHR, asking("4.1", "Train everybody.", "Harbour Police"));
            new AskBook(database, bodies, tracker).bringUpToDate();
            String ask = new AskStore(database).of(review.key()).getFirst().id();
            Signature by = tracker.signed("Officer", "Partnership");
            tracker.enter(ask, new Response(ResponseState.TOLD, tracker.today(), "Sent.", by));
            world.onThe("2024-06-01");
            return new MailDigest(
                    "Harbour Police", List.of(tracker.followed(ask).onThe(tracker.today())), tracker.today());
        }
    }
}
