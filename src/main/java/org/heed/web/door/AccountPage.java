package org.heed.web.door;

import java.util.List;
import org.heed.people.Person;

/// Who has signed in, what they may do here, and where else they are signed in.
public record AccountPage(
        Person person, boolean hasPassword, List<RoleLine> roles, List<String> running, String trouble) {

    /// A role, for whom, and what it means.
    public record RoleLine(String words, String organisation, String meaning) {}
}
