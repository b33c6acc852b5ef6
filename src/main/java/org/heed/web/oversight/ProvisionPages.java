package org.heed.web.oversight;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.intake.sheet.SheetReader;
import org.heed.publication.CsvWriter;
import org.heed.text.Refusal;
import org.heed.tracking.AskStore;
import org.heed.tracking.Followed;
import org.heed.tracking.Signature;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.heed.tracking.oversight.OversightStore.Division;
import org.heed.tracking.provision.Audience;
import org.heed.tracking.provision.Evaluation;
import org.heed.tracking.provision.PracticeAnswer;
import org.heed.tracking.provision.Provision;
import org.heed.tracking.provision.ProvisionChange;
import org.heed.tracking.provision.ProvisionMap;
import org.heed.tracking.provision.ProvisionMap.Coverage;
import org.heed.tracking.provision.ProvisionMap.Taking;
import org.heed.tracking.provision.ProvisionTable;
import org.heed.tracking.provision.ServiceKind;
import org.heed.web.Pages;
import org.heed.web.guard.FormToken;
import org.heed.web.oversight.ProvisionPage.Gap;
import org.heed.web.oversight.ServicePage.Answered;
import org.heed.web.oversight.ViewPage.Grid;
import org.heed.web.reading.NotHere;
import org.heed.web.tracking.TrackingDesk;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The map of provision: which service exists where, for whom, evaluated or not, and where nothing is on record.
@Controller
public final class ProvisionPages {

    private static final Link HERE = new Link("Provision", "/provision");

    private final TrackingDesk desk;
    private final Pages pages;

    ProvisionPages(TrackingDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/provision")
    View provision(@RequestParam(defaultValue = "") String area, HttpServletRequest request) {
        return shown(area, List.of(), 0, request);
    }

    @GetMapping("/provision.csv")
    ResponseEntity<byte[]> file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CsvWriter.write(
                    ProvisionTable.sheet(map().all()),
                    ReleaseGate.ofLibrary(desk.library().database()),
                    bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("heed-provision.csv")
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }

    @PostMapping("/provision")
    View enter(HttpServletRequest request) {
        Set<Audience> audience = EnumSet.noneOf(Audience.class);
        String[] chosen = request.getParameterValues("audience");
        for (String each : chosen == null ? new String[0] : chosen) {
            audience.addAll(ProvisionTable.audience(each));
        }
        Provision entered = map().enter(
                        new Provision(
                                said(request, "id"),
                                said(request, "name"),
                                ProvisionTable.kind(said(request, "kind")),
                                said(request, "provider"),
                                said(request, "area"),
                                audience,
                                ProvisionTable.evaluation(said(request, "evaluation")),
                                said(request, "evaluatedIn"),
                                ProvisionTable.day(said(request, "since")),
                                ProvisionTable.day(said(request, "until")),
                                said(request, "source"),
                                said(request, "practice")),
                        desk.signature(request));
        return new RedirectView("/provision/" + entered.id(), false, true, false);
    }

    @PostMapping("/provision/sent")
    View take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "show") String enter,
            HttpServletRequest request) {
        if (file.isEmpty()) {
            throw new Refusal("No file was chosen. Go back, choose the table, and send the form again.");
        }
        ProvisionTable theirs;
        try {
            theirs = ProvisionTable.in(SheetReader.read(file.getBytes()), map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int entered = switch (enter) {
            case "new" -> map().enter(theirs, Taking.NEW_ONLY, desk.signature(request));
            case "theirs" -> map().enter(theirs, Taking.THEIRS, desk.signature(request));
            default -> 0;
        };
        return shown("", theirs.changes(), entered, request);
    }

    @GetMapping("/provision/{id}")
    View service(@PathVariable String id, HttpServletRequest request) {
        Provision service = map().find(id).orElseThrow(() -> new NotHere("There is no service at this address."));
        ServicePage page = new ServicePage(
                service,
                map().answersOf(id).stream().map(this::answered).toList(),
                map().history(id).reversed());
        Frame frame = Frame.of(
                service.name(),
                Frame.Place.OVERSIGHT,
                List.of(Frame.Place.HOME.link(), Frame.Place.OVERSIGHT.link(), HERE));
        return pages.show("tracking/service", frame.with(FormToken.of(request)), page);
    }

    @PostMapping("/provision/{id}/answers")
    View answer(@PathVariable String id, @RequestParam String ask, HttpServletRequest request) {
        Followed meant = new AskStore(desk.library().database())
                .find(ask.strip().replaceFirst(".*/asks/", ""))
                .orElseThrow(() -> new Refusal("Nothing is followed under " + ask.strip()
                        + ". Copy the address of the page that says what became of the recommendation."));
        Signature by = desk.signature(request);
        boolean isTakenBack = said(request, "verdict").equals("not");
        map().answer(new PracticeAnswer(
                id, meant.ask().recommendation(), said(request, "why"), !isTakenBack, by.name(), by.at()));
        return new RedirectView("/provision/" + id, false, true, false);
    }

    private Answered answered(PracticeAnswer answer) {
        List<Followed> asks = new AskStore(desk.library().database())
                .of(answer.recommendation().review()).stream()
                        .filter(each -> each.ask().recommendation().equals(answer.recommendation()))
                        .toList();
        String reference = answer.recommendation().reference();
        if (asks.isEmpty()) {
            return new Answered(
                    "Its words are gone from the current reading.", "", reference, answer.why(), answer.by());
        }
        String words = new SafeLines(desk.library()).of(asks).getFirst().words();
        Followed first = asks.getFirst();
        String address = "/reviews/" + first.ask().review() + "/asks/" + first.id();
        return new Answered(words, address, first.id(), answer.why(), answer.by());
    }

    private View shown(String area, List<ProvisionChange> sent, int entered, HttpServletRequest request) {
        Set<String> areas = new TreeSet<>(new OversightStore(desk.library().database())
                .by(Division.AREA, OversightFilter.ALL, desk.tracker().today())
                .keySet());
        Coverage coverage = map().coverage(areas, desk.tracker().today());
        List<String> rows = area.isEmpty() ? List.copyOf(coverage.areas()) : List.of(area);
        ProvisionPage page = new ProvisionPage(
                area,
                map().all().stream()
                        .filter(each -> area.isEmpty() || each.area().equals(area))
                        .toList(),
                matrix(coverage, rows),
                groups(coverage, rows),
                rows.stream().map(each -> new Gap(each, coverage.gaps(each))).toList(),
                sent,
                entered);
        String title = area.isEmpty() ? "Provision" : "Provision in " + area;
        Frame frame =
                Frame.of(title, Frame.Place.OVERSIGHT, List.of(Frame.Place.HOME.link(), Frame.Place.OVERSIGHT.link()));
        return pages.show("tracking/provision", frame.with(FormToken.of(request)), page);
    }

    private static Grid matrix(Coverage coverage, List<String> areas) {
        List<String> headings = new ArrayList<>(List.of("Area"));
        List.of(ServiceKind.values()).forEach(kind -> headings.add(kind.words()));
        List<List<Link>> rows = areas.stream()
                .map(area -> {
                    List<Link> row = start(area);
                    for (ServiceKind kind : ServiceKind.values()) {
                        row.add(cell(coverage.in(area, kind)));
                    }
                    return row;
                })
                .toList();
        return new Grid("Services by area and kind", headings, rows);
    }

    private static Grid groups(Coverage coverage, List<String> areas) {
        List<String> headings = new ArrayList<>(List.of("Area"));
        List.of(Audience.values()).forEach(group -> headings.add(group.words()));
        List<List<Link>> rows = areas.stream()
                .map(area -> {
                    List<Link> row = start(area);
                    for (Audience group : Audience.values()) {
                        row.add(cell(coverage.in(area, group)));
                    }
                    return row;
                })
                .toList();
        return new Grid("Services by area and whom they are for", headings, rows);
    }

    private static List<Link> start(String area) {
        return new ArrayList<>(List.of(new Link(area, "/provision?area=" + Watch.encoded(area))));
    }

    /// How many there are, and how many of them somebody evaluated.
    private static Link cell(List<Provision> services) {
        long evaluated = services.stream()
                .map(Provision::evaluation)
                .filter(Evaluation::isEvaluated)
                .count();
        return Watch.words(services.isEmpty() ? "n/r" : services.size() + " (" + evaluated + ")");
    }

    private ProvisionMap map() {
        return new ProvisionMap(desk.library().database());
    }

    private static String said(HttpServletRequest request, String field) {
        String said = request.getParameter(field);
        return said == null ? "" : said.replace("\r\n", "\n").strip();
    }
}
