package org.heed.web.organisation;

import java.util.List;
import java.util.Optional;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.library.AsPublished;
import org.heed.library.Library;
import org.heed.organisation.Organisation;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.told.NamedBy;
import org.heed.organisation.told.OrganisationLedgerStore;
import org.heed.organisation.told.Telling;
import org.heed.pipeline.safe.SafeTellings;
import org.heed.web.Csv;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.organisation.TellingsPage.About;
import org.heed.web.organisation.TellingsPage.Line;
import org.heed.web.reading.NotHere;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Everything that one body was told, and what government and national bodies were told.
@Controller
public final class TellingPages {

    private static final String TEMPLATE = "organisation/tellings";
    private static final String THEN = "then";
    private static final String NATIONAL_WORDS = "Recommendations to departments, agencies and other national bodies,"
            + " and those made at national level.";

    private final Library library;
    private final KeptRegister register;
    private final Pages pages;

    public TellingPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.register = new KeptRegister(library.database());
        this.pages = pages;
    }

    @GetMapping("/organisations/national")
    View national() {
        List<Line> lines = lines(told().nationalInbox());
        TellingsPage page = new TellingsPage(
                "What government and national bodies were told",
                NATIONAL_WORDS,
                Optional.empty(),
                lines,
                "/organisations/national.csv",
                Optional.empty());
        return show(page);
    }

    @GetMapping("/organisations/national.csv")
    ResponseEntity<byte[]> nationalFile() {
        return file(told().nationalInbox(), "heed-national.csv");
    }

    /// By today's body with what its forerunners were told, or by its own name at the time.
    @GetMapping("/organisations/bodies/{id}")
    View body(@PathVariable String id, @RequestParam(defaultValue = "") String by) {
        Organisation body = find(id);
        boolean isThen = by.equals(THEN);
        List<Line> lines = lines(told().told(body.id(), namedBy(by)));
        String root = OrganisationWords.address(id, body.name());
        Link other = isThen
                ? new Link("Show also what it was told under earlier names", root)
                : new Link("Show only what it was told under this name", root + "?by=" + THEN);
        String words = isThen
                ? "Everything it was told under this name."
                : "Everything it was told, under its earlier names too.";
        TellingsPage page = new TellingsPage(
                body.name(),
                words,
                Optional.of(about(body)),
                lines,
                "/organisations/bodies/" + id + "/told.csv" + (isThen ? "?by=" + THEN : ""),
                Optional.of(other));
        return show(page);
    }

    @GetMapping("/organisations/bodies/{id}/told.csv")
    ResponseEntity<byte[]> bodyFile(@PathVariable String id, @RequestParam(defaultValue = "") String by) {
        return file(told().told(find(id).id(), namedBy(by)), "heed-" + id.replaceAll("[^A-Za-z0-9-]", "") + ".csv");
    }

    /// A body that the register does not know.
    @GetMapping("/organisations/named")
    View named(@RequestParam String name) {
        List<Telling> told = told().toldUnknown(name);
        if (told.isEmpty()) {
            throw new NotHere("No body of this name was told anything in this library.");
        }
        TellingsPage page = new TellingsPage(
                name,
                "Heed's register does not know this body. It is named here as the reports print it.",
                Optional.empty(),
                lines(told),
                "/organisations/named.csv?name=" + OrganisationWords.encoded(name),
                Optional.empty());
        return show(page);
    }

    @GetMapping("/organisations/named.csv")
    ResponseEntity<byte[]> namedFile(@RequestParam String name) {
        return file(told().toldUnknown(name), "heed-organisation.csv");
    }

    private View show(TellingsPage page) {
        List<Link> trail = List.of(Frame.Place.HOME.link(), Frame.Place.ORGANISATIONS.link());
        return pages.show(TEMPLATE, Frame.of(page.heading(), Frame.Place.ORGANISATIONS, trail), page);
    }

    private ResponseEntity<byte[]> file(List<Telling> tellings, String name) {
        Csv csv = new Csv(
                "review", "title", "published", "number", "recommendation", "level", "as printed", "name then", "note");
        List<SafeTellings.Worded> safe = new SafeTellings(library.database()).worded(tellings);
        List<Line> lines = lines(safe.stream().map(SafeTellings.Worded::telling).toList());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Telling telling = safe.get(i).telling();
            csv.row(
                    telling.review(),
                    line.review().words(),
                    telling.published(),
                    telling.number(),
                    safe.get(i).recommendation(),
                    line.level(),
                    line.asPrinted(),
                    line.nameThen(),
                    line.doubt());
        }
        return csv.named(name, ReleaseGate.ofLibrary(library.database()));
    }

    private List<Line> lines(List<Telling> tellings) {
        boolean isMadeSafe = AsPublished.isMadeSafe();
        return new TellingLines(library).of(isMadeSafe ? new SafeTellings(library.database()).of(tellings) : tellings);
    }

    private OrganisationLedgerStore told() {
        return new OrganisationLedgerStore(library.database(), register.register());
    }

    private Organisation find(String id) {
        return register.register().byId(id).orElseThrow(() -> new NotHere("The register has no such body."));
    }

    private static NamedBy namedBy(String by) {
        return by.equals(THEN) ? NamedBy.NAME_AT_THE_TIME : NamedBy.TODAYS_BODY;
    }

    private About about(Organisation body) {
        List<Link> successors = body.successors().stream()
                .map(id -> id.startsWith(Organisation.PART) ? id.substring(Organisation.PART.length()) : id)
                .flatMap(id -> register.register().byId(id).stream())
                .map(next -> new Link(next.name(), OrganisationWords.address(next.id(), next.name())))
                .toList();
        String where = OrganisationWords.where(body);
        return new About(
                OrganisationWords.of(body.kind()),
                where.isEmpty() ? Wording.NOT_RECORDED : where,
                OrganisationWords.existed(body),
                successors,
                String.join("; ", body.aliases()),
                OrganisationWords.address(body.id(), body.name()) + "/change");
    }
}
