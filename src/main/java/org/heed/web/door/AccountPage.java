package org.heed.web.door;

import java.util.List;
import org.heed.people.Person;

/// Who has signed in, and what they may do here.
public record AccountPage(Person person, boolean hasPassword, List<RoleLine> roles) {

    /// A role, for whom, and what it means.
    public record RoleLine(String words, String organisation, String meaning) {}
}
