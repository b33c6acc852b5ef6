package org.heed.cli.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heed.history.DutyStore.Held;
import org.heed.history.Role;
import org.heed.text.Refusal;
import picocli.CommandLine.Option;

/// A role, and the organisation that it is held for.
final class RoleOptions {

    @Option(names = "--role", paramLabel = "ROLE", description = "The role. Otherwise reader.")
    private String role = "reader";

    @Option(names = "--for", paramLabel = "BODY", description = "The organisation that the person acts for.")
    private String organisation = "";

    Held held() {
        String name = role.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> new Held(each, organisation.strip()))
                .orElseThrow(() -> new Refusal("There is no role " + role + ". The roles are: "
                        + Arrays.stream(Role.values())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
