package org.heed.web.oversight;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.tracking.Followed;
import org.heed.tracking.notice.MailDigest;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.heed.web.Pages;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.reading.NotHere;
import org.heed.web.tracking.TrackingDesk;
import org.heed.web.view.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What is due at one body, as one e-mail. The mail server is that of whoever runs Heed (HEED_MAIL_SERVER and
/// HEED_MAIL_FROM), never one that a form names.
@Controller
public final class DigestPages {

    private final TrackingDesk desk;
    private final Pages pages;

    DigestPages(TrackingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/oversight/digest")
    View digest(@RequestParam(defaultValue = "") String organisation, HttpServletRequest request) {
        return shown(organisation, "", request);
    }

    @PostMapping("/oversight/digest")
    View send(@RequestParam String organisation, @RequestParam String to, HttpServletRequest request) {
        Who.of(request);
        of(organisation)
                .send(
                        MailDigest.Server.set(DigestPages::setting),
                        to.strip(),
                        ReleaseGate.ofLibrary(desk.library().database()));
        return shown(organisation, to.strip(), request);
    }

    private View shown(String organisation, String sent, HttpServletRequest request) {
        MailDigest digest = of(organisation);
        DigestPage page = new DigestPage(
                digest.organisation(),
                organisation,
                digest.subject(),
                digest.text(),
                setting(MailDigest.Server.SENT_BY),
                sent);
        Frame frame = Frame.of(
                "Digest for " + digest.organisation(),
                Frame.Place.OVERSIGHT,
                List.of(Frame.Place.HOME.link(), Frame.Place.OVERSIGHT.link()));
        return pages.show("tracking/digest", frame.with(FormToken.of(request)), page);
    }

    private MailDigest of(String organisation) {
        List<Followed> asks = new OversightStore(desk.library().database())
                .list(
                        OversightFilter.toOrganisation(organisation),
                        desk.tracker().today(),
                        OversightStore.Page.ALL);
        return MailDigest.of(asks, desk.tracker().today())
                .filter(any -> !organisation.isEmpty())
                .orElseThrow(() -> new NotHere("Nothing was asked of a body at this address."));
    }

    private static String setting(String variable) {
        return System.getProperty(variable, System.getenv().getOrDefault(variable, ""));
    }
}
