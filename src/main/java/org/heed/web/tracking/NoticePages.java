package org.heed.web.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.anonymisation.release.ReleaseGate.Leaving;
import org.heed.publication.word.WordWriter;
import org.heed.tracking.Followed;
import org.heed.tracking.evidence.EvidenceFiles;
import org.heed.tracking.notice.AskCalendar;
import org.heed.tracking.notice.AskFeed;
import org.heed.tracking.notice.AskLetter;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.heed.tracking.plan.PlanForm;
import org.heed.web.WebParts;
import org.heed.web.guard.Who;
import org.heed.web.reading.NotHere;
import org.heed.web.reading.OpenReview;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What is taken away to tell somebody: a letter, a calendar, a feed.
@Controller
public final class NoticePages {

    private final TrackingDesk desk;
    private final WebParts parts;

    NoticePages(TrackingDesk desk, WebParts parts) {
        this.desk = desk;
        this.parts = parts;
    }

    @GetMapping("/reviews/{key}/asks/{id}/letter.docx")
    ResponseEntity<byte[]> letter(@PathVariable String key, @PathVariable String id) {
        Followed ask = desk.ask(key, id);
        OpenReview review = OpenReview.in(desk.library(), key, null);
        SafeReview safe = new SafeReviewStore(desk.library().database()).review(review.edition());
        LocalDate today = desk.tracker().today();
        AskLetter letter = AskLetter.of(ask, safe, review.title(), today);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            WordWriter.write(letter.written(today), ReleaseGate.of(safe), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(PlanForm.DOCX.mediaType(), "heed-letter-" + id + ".docx", bytes.toByteArray());
    }

    /// The file of a piece of evidence, for whoever has to judge it.
    @GetMapping("/reviews/{key}/asks/{id}/evidence/{evidence}")
    ResponseEntity<byte[]> evidence(
            @PathVariable String key,
            @PathVariable String id,
            @PathVariable String evidence,
            HttpServletRequest request) {
        byte[] file = new EvidenceFiles(desk.library().database())
                .file(
                        desk.tracker().standing(desk.ask(key, id)),
                        evidence,
                        Who.known(request).orElse(""))
                .orElseThrow(() -> new NotHere("There is no file under this evidence."));
        return file(MediaType.APPLICATION_OCTET_STREAM_VALUE, EvidenceFiles.name(evidence, file), file);
    }

    @GetMapping("/organisations/{id}/asks.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String id) {
        String calendar = AskCalendar.of(asks(id), parts.clock().instant());
        gate().passed(new Leaving("the calendar", calendar));
        return file(
                "text/calendar;charset=UTF-8",
                "heed-" + id.replace(':', '-') + ".ics",
                calendar.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/organisations/{id}/asks.atom")
    ResponseEntity<byte[]> feed(@PathVariable String id) {
        List<Followed> asks = asks(id);
        String name = asks.isEmpty() ? "nobody" : asks.getFirst().toWhom();
        String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/";
        String feed = AskFeed.of(name, asks, desk.added(), here);
        gate().passed(new Leaving("the feed", feed));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .body(feed.getBytes(StandardCharsets.UTF_8));
    }

    private ReleaseGate gate() {
        return ReleaseGate.ofLibrary(desk.library().database());
    }

    private List<Followed> asks(String organisation) {
        return new OversightStore(desk.library().database())
                .list(
                        OversightFilter.toOrganisation(organisation),
                        desk.tracker().today(),
                        OversightStore.Page.ALL);
    }

    private static ResponseEntity<byte[]> file(String mediaType, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
