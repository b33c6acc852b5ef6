package org.heed.people;

import java.util.List;
import java.util.Locale;
import org.heed.history.DutyStore.Held;
import org.heed.history.Role;

/// Somebody who was let into a shared library: `account` is what they sign in with, `name` what their decisions are
/// kept under, no two alike. A person is never deleted; one who has left is no longer let in.
public record Person(String id, String account, String name, boolean isActive, List<Held> roles) {

    public Person {
        roles = List.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    /// True for whoever may see a report's own words, which may name people.
    public boolean readsAsPublished() {
        return roles.stream().anyMatch(held -> held.role().readsAsPublished());
    }

    /// The bodies that the person acts for, each once.
    public List<String> organisations() {
        return roles.stream()
                .map(Held::organisation)
                .filter(body -> !body.isBlank())
                .distinct()
                .toList();
    }

    /// How two ways of typing an account are told to be one.
    static String plain(String account) {
        return account.strip().toLowerCase(Locale.ROOT);
    }
}
