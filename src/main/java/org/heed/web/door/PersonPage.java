package org.heed.web.door;

import java.util.List;
import org.heed.history.Role;
import org.heed.people.Person;
import org.heed.people.signin.MachineTokenStore.Issued;

/// One person, for administrators. `shown` is a password or a token that was made just now and is shown this once, or
/// empty.
public record PersonPage(
        Person person, List<Role> roles, List<Issued> tokens, List<Entry> history, String shownWhat, String shown) {

    /// What was done to the account, when and by whom.
    public record Entry(String what, String author, String at) {}
}
