package org.heed.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heed.history.DutyStore.Held;
import org.heed.history.HistoryStore;
import org.heed.history.Role;
import org.heed.people.PeopleStore;
import org.heed.people.PeopleStore.Admission;
import org.heed.people.PeopleStore.By;
import org.heed.people.Person;
import org.heed.people.signin.MachineTokenStore;
import org.heed.people.signin.MachineTokenStore.Issued;
import org.heed.people.signin.SignInDesk;
import org.heed.text.Refusal;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.reading.NotHere;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Who is let in and with which roles. The room refuses whoever is no administrator, whatever comes here.
@Controller
final class PeoplePages {

    private static final String ROOT = "/people";
    private static final int DAYS_OF_A_TOKEN = 365;

    private final Pages pages;
    private final PeopleStore people;
    private final SignInDesk desk;
    private final MachineTokenStore tokens;
    private final HistoryStore history;
    private final Clock clock;

    PeoplePages(Pages pages, WebParts parts) {
        this.pages = pages;
        this.people = new PeopleStore(parts.library().database());
        this.desk = new SignInDesk(parts.library().database(), parts.clock());
        this.tokens = new MachineTokenStore(parts.library().database());
        this.history = new HistoryStore(parts.library().database());
        this.clock = parts.clock();
    }

    @GetMapping(ROOT)
    View all(HttpServletRequest request) {
        Frame frame = Frame.of("People", Frame.Place.NONE, List.of(Frame.Place.HOME.link()));
        PeoplePage page = new PeoplePage(people.all(), Arrays.asList(Role.values()));
        return pages.show("door/people", frame.with(FormToken.of(request)), page);
    }

    @PostMapping(ROOT)
    View add(HttpServletRequest request) {
        Person person = people.add(said(request, "account"), said(request, "name"), held(request), by(request));
        return person(person.id(), "Password for the first sign-in", desk.hand(person, by(request)), request);
    }

    @GetMapping(ROOT + "/{id}")
    View one(@PathVariable String id, HttpServletRequest request) {
        return person(id, "", "", request);
    }

    @PostMapping(ROOT + "/{id}/{what}")
    View change(@PathVariable String id, @PathVariable String what, HttpServletRequest request) {
        Person person = known(id);
        By by = by(request);
        switch (what) {
            case "give" -> people.give(person, held(request), by);
            case "take" -> people.take(person, held(request), by);
            case "shut-out" -> desk.admit(person, Admission.SHUT_OUT, by);
            case "let-in" -> desk.admit(person, Admission.LET_IN, by);
            case "password" -> {
                return person(id, "Password for the next sign-in", desk.hand(person, by), request);
            }
            case "token" -> {
                Issued issued =
                        new Issued(said(request, "label"), clock.instant().plus(Duration.ofDays(DAYS_OF_A_TOKEN)));
                return person(id, "Token for a program", tokens.issue(person, issued, by), request);
            }
            case "end-token" -> tokens.end(person, said(request, "label"), by);
            default -> throw new NotHere("There is no form of this name.");
        }
        return new RedirectView(ROOT + "/" + id, false, true, false);
    }

    private View person(String id, String shownWhat, String shown, HttpServletRequest request) {
        Person person = known(id);
        List<PersonPage.Entry> entries = history.of("person:" + id).reversed().stream()
                .map(link -> new PersonPage.Entry(
                        link.entry().what().replaceFirst("^\\w+\\.", "").replace('-', ' '),
                        link.entry().author(),
                        link.entry()
                                .at()
                                .toString()
                                .substring(0, "2026-01-01T00:00".length())
                                .replace('T', ' ')))
                .toList();
        PersonPage page =
                new PersonPage(person, Arrays.asList(Role.values()), tokens.of(person), entries, shownWhat, shown);
        List<Link> trail = List.of(Frame.Place.HOME.link(), new Link("People", ROOT));
        Frame frame = Frame.of(person.name(), Frame.Place.NONE, trail);
        return pages.show("door/person", frame.with(FormToken.of(request)), page);
    }

    private Person known(String id) {
        return people.withId(id).orElseThrow(() -> new NotHere("Nobody has this address."));
    }

    private By by(HttpServletRequest request) {
        return new By(Who.of(request), clock.instant());
    }

    private static Held held(HttpServletRequest request) {
        String role = said(request, "role").toUpperCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(role))
                .findFirst()
                .map(each -> new Held(each, said(request, "organisation")))
                .orElseThrow(() -> new Refusal("Choose a role. Nothing was changed."));
    }

    private static String said(HttpServletRequest request, String field) {
        String said = request.getParameter(field);
        return said == null ? "" : said.strip();
    }
}
