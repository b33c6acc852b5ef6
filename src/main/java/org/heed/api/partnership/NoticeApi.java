package org.heed.api.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.anonymisation.release.ReleaseGate.Leaving;
import org.heed.api.Follow;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.NoSuch;
import org.heed.api.route.Parcel;
import org.heed.api.route.Says;
import org.heed.publication.word.WordWriter;
import org.heed.review.Review;
import org.heed.tracking.Followed;
import org.heed.tracking.notice.AskCalendar;
import org.heed.tracking.notice.AskFeed;
import org.heed.tracking.notice.AskLetter;
import org.heed.tracking.notice.MailDigest;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What tells a body what it was asked: a letter, a digest by e-mail, a calendar, a feed.
@RestController
public final class NoticeApi {

    private static final String BODY = ApiRoutes.ROOT + "/organisations/{id}";
    private static final String BYTES = MediaType.APPLICATION_OCTET_STREAM_VALUE;

    private final Follow follow;

    NoticeApi(Follow follow) {
        this.follow = follow;
    }

    /// What would be sent to a body, or was.
    record Digest(String organisation, String subject, String text) {

        static Digest of(MailDigest digest) {
            return new Digest(digest.organisation(), digest.subject(), digest.text());
        }
    }

    /// Whom a digest goes to. The server is that of whoever runs Heed.
    record DigestTo(String to) {}

    @Says("What is due at one body, as it would be sent.")
    @GetMapping(BODY + "/digest")
    Digest digest(@PathVariable String id) {
        return Digest.of(written(id));
    }

    @Says("Sends what is due at one body by e-mail, through the server that whoever runs Heed has set.")
    @PostMapping(path = BODY + "/digest", consumes = MediaType.APPLICATION_JSON_VALUE)
    Digest send(@PathVariable String id, @RequestBody DigestTo wanted, HttpServletRequest request) {
        Acting.name(request);
        MailDigest digest = written(id);
        digest.send(
                MailDigest.Server.set(
                        name -> System.getProperty(name, System.getenv().getOrDefault(name, ""))),
                wanted.to().strip(),
                gate());
        return Digest.of(digest);
    }

    @Says("The days by which something is due at one body, as a calendar file.")
    @GetMapping(path = BODY + "/calendar", produces = BYTES)
    ResponseEntity<byte[]> calendar(@PathVariable String id) {
        String calendar =
                AskCalendar.of(asks(id), follow.tracker().signed("", "").at());
        return Parcel.down("heed-asks.ics", passed("the calendar", calendar));
    }

    @Says("What one body was asked, newest first, as an Atom feed.")
    @GetMapping(path = BODY + "/feed", produces = BYTES)
    ResponseEntity<byte[]> feed(@PathVariable String id) {
        List<Followed> asks = asks(id);
        String feed = AskFeed.of(
                asks.getFirst().toWhom(),
                asks,
                follow.library().reviews().all().stream().collect(Collectors.toMap(Review::key, Review::added)),
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/");
        return Parcel.down("heed-asks.atom", passed("the feed", feed));
    }

    @Says("A letter (DOCX) that tells an addressee what it was asked.")
    @GetMapping(path = ApiRoutes.ROOT + "/asks/{id}/letter", produces = BYTES)
    ResponseEntity<byte[]> letter(@PathVariable String id) {
        Followed ask = follow.ask(id);
        Review review = ApiRoutes.review(follow.library(), ask.ask().review().value());
        SafeReview safe = new SafeReviewStore(follow.library().database()).review(review.current());
        LocalDate today = follow.tracker().today();
        String title = follow.library()
                .catalogue()
                .summary(review.key())
                .map(summary -> summary.title())
                .orElse(review.key().value());
        AskLetter letter = AskLetter.of(ask, safe, title, today);
        return Parcel.down(
                "heed-letter-" + id + ".docx", to -> WordWriter.write(letter.written(today), ReleaseGate.of(safe), to));
    }

    private MailDigest written(String organisation) {
        return MailDigest.of(asks(organisation), follow.tracker().today()).orElseThrow();
    }

    private List<Followed> asks(String organisation) {
        follow.asks();
        List<Followed> asks = new OversightStore(follow.library().database())
                .list(
                        OversightFilter.toOrganisation(organisation),
                        follow.tracker().today(),
                        OversightStore.Page.ALL);
        if (asks.isEmpty()) {
            throw new NoSuch("Nothing was asked of " + organisation + ".");
        }
        return asks;
    }

    private byte[] passed(String what, String words) {
        return gate().passed(new Leaving(what, words)).getBytes(StandardCharsets.UTF_8);
    }

    private ReleaseGate gate() {
        return ReleaseGate.ofLibrary(follow.library().database());
    }
}
