package org.heed.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.NoSuch;
import org.heed.api.route.Says;
import org.heed.history.DutyStore.Held;
import org.heed.history.Role;
import org.heed.library.Library;
import org.heed.people.PeopleStore;
import org.heed.people.PeopleStore.Admission;
import org.heed.people.PeopleStore.By;
import org.heed.people.Person;
import org.heed.people.signin.SignInDesk;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Who was let in and with which roles; for administrators. Tokens are made at the pages and on the command line only,
/// so that no token makes another.
@RestController
final class PeopleApi {

    static final String PATH = ApiRoutes.ROOT + "/people";

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final PeopleStore people;
    private final SignInDesk desk;
    private final Clock clock;

    PeopleApi(Library library, Clock clock) {
        this.people = new PeopleStore(library.database());
        this.desk = new SignInDesk(library.database(), clock);
        this.clock = clock;
    }

    /// A role for an organisation.
    record HeldRole(Role role, String organisation) {

        Held held() {
            return new Held(role, organisation.strip());
        }
    }

    /// A person.
    record PersonLine(String account, String name, boolean letIn, List<HeldRole> roles) {

        static PersonLine of(Person person) {
            return new PersonLine(
                    person.account(),
                    person.name(),
                    person.isActive(),
                    person.roles().stream()
                            .map(held -> new HeldRole(held.role(), held.organisation()))
                            .toList());
        }
    }

    /// People.
    record People(List<PersonLine> people) {}

    /// Somebody to let in, with a first role.
    record NewPerson(String account, String name, HeldRole role) {}

    /// Whether a role is given or taken.
    record NewRole(boolean given, HeldRole role) {}

    /// Whether somebody may come in.
    record NewAdmission(Admission admission) {}

    /// A password for the next sign-in, shown this once.
    record Handed(PersonLine person, String password) {}

    @Says("Everybody who was ever let in, with their roles. For administrators.")
    @GetMapping(PATH)
    People list() {
        return new People(people.all().stream().map(PersonLine::of).toList());
    }

    @Says("Lets somebody in, with a first role and a password for the first sign-in. For administrators.")
    @PostMapping(path = PATH, consumes = JSON)
    Handed add(@RequestBody NewPerson asked, HttpServletRequest request) {
        By by = by(request);
        Person person = people.add(asked.account(), asked.name(), asked.role().held(), by);
        return new Handed(PersonLine.of(person), desk.hand(person, by));
    }

    @Says("Gives somebody a role or takes it. For administrators.")
    @PostMapping(path = PATH + "/{account}/roles", consumes = JSON)
    PersonLine role(@PathVariable String account, @RequestBody NewRole asked, HttpServletRequest request) {
        if (asked.given()) {
            people.give(known(account), asked.role().held(), by(request));
        } else {
            people.take(known(account), asked.role().held(), by(request));
        }
        return PersonLine.of(known(account));
    }

    @Says("Lets somebody in no longer, from this moment, or again. For administrators.")
    @PostMapping(path = PATH + "/{account}/admission", consumes = JSON)
    PersonLine admit(@PathVariable String account, @RequestBody NewAdmission asked, HttpServletRequest request) {
        desk.admit(known(account), asked.admission(), by(request));
        return PersonLine.of(known(account));
    }

    @Says("Makes a new password for somebody, to be changed at the next sign-in; all their sign-ins end.")
    @PostMapping(path = PATH + "/{account}/password", consumes = JSON)
    Handed password(@PathVariable String account, HttpServletRequest request) {
        Person person = known(account);
        return new Handed(PersonLine.of(person), desk.hand(person, by(request)));
    }

    private Person known(String account) {
        return people.withAccount(account).orElseThrow(() -> new NoSuch("Nobody here has this account."));
    }

    private By by(HttpServletRequest request) {
        return new By(Acting.name(request), clock.instant());
    }
}
