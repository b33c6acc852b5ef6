package org.heed.api;

import java.util.List;
import org.heed.history.Role;
import org.heed.library.Library;
import org.heed.people.PeopleStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who was let in. For administrators; nothing is changed by programs.
@RestController
final class PeopleApi {

    static final String PATH = ApiRoutes.ROOT + "/people";

    private final PeopleStore people;

    PeopleApi(Library library) {
        this.people = new PeopleStore(library.database());
    }

    /// A role for an organisation.
    record HeldRole(Role role, String organisation) {}

    /// A person.
    record PersonLine(String account, String name, boolean letIn, List<HeldRole> roles) {}

    /// People.
    record People(List<PersonLine> people) {}

    @Says("Everybody who was ever let in, with their roles. For administrators.")
    @GetMapping(PATH)
    People list() {
        return new People(people.all().stream()
                .map(person -> new PersonLine(
                        person.account(),
                        person.name(),
                        person.isActive(),
                        person.roles().stream()
                                .map(held -> new HeldRole(held.role(), held.organisation()))
                                .toList()))
                .toList());
    }
}
