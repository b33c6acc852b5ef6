package org.heed.web.door;

import java.util.List;
import org.heed.history.Role;
import org.heed.people.Person;

/// Everybody who was let into the library, and the form that lets somebody in.
public record PeoplePage(List<Person> people, List<Role> roles) {

    /// A person's roles in one line.
    public static String roles(Person person) {
        List<String> all = person.roles().stream()
                .map(held ->
                        held.role().words() + (held.organisation().isBlank() ? "" : " (" + held.organisation() + ")"))
                .toList();
        return all.isEmpty() ? "None" : String.join(", ", all);
    }
}
