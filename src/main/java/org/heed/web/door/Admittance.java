package org.heed.web.door;

import static org.heed.history.Role.ADJUDICATOR;
import static org.heed.history.Role.ADMINISTRATOR;
import static org.heed.history.Role.CODER;
import static org.heed.history.Role.OWNER;
import static org.heed.history.Role.PUBLISHER;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.history.Role;
import org.heed.people.Person;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Pages of a shared library that are for some roles only, and why. What is not here is for whoever has signed in.
record Admittance(String why, List<Role> roles, List<PathPattern> paths) {

    static final List<Admittance> ALL = List.of(
            of(
                    "it shows a report's own words, which may name people",
                    List.of(CODER, ADJUDICATOR, PUBLISHER),
                    "/reviews/*/documents/**",
                    "/reviews/*/missed",
                    "/reviews/*/corrections",
                    "/reviews/*/coding/**",
                    "/reviews/*/facts",
                    "/reviews/*/suggestions",
                    "/reviews/*/names/**",
                    "/check/**",
                    "/coding/**",
                    "/problems",
                    "/problems.csv"),
            of(
                    "a plan as a file holds the recommendations as published",
                    List.of(CODER, ADJUDICATOR, PUBLISHER, OWNER),
                    "/reviews/*/plan.*"),
            of("it takes new reports into the library", List.of(CODER, PUBLISHER, ADMINISTRATOR), "/add/**"),
            of("it says who is let in", List.of(ADMINISTRATOR), "/people/**"));

    private static Admittance of(String why, List<Role> roles, String... paths) {
        return new Admittance(
                why,
                roles,
                Arrays.stream(paths)
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList());
    }

    String[] patterns() {
        return paths.stream().map(PathPattern::getPatternString).toArray(String[]::new);
    }

    String[] names() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    /// What a page is kept by; empty where it is for everybody here.
    static Optional<Admittance> of(String address) {
        PathContainer path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
        return ALL.stream()
                .filter(each -> each.paths.stream().anyMatch(pattern -> pattern.matches(path)))
                .findFirst();
    }

    static boolean mayOpen(Person person, String address) {
        return of(address).map(each -> each.roles.stream().anyMatch(person::is)).orElse(true);
    }

    /// Why a page is not for somebody, and whom to ask.
    String words(Person person, List<Person> everybody) {
        String own = person.roles().isEmpty()
                ? "none"
                : said(person.roles().stream().map(held -> held.role()).toList());
        List<String> keepers = everybody.stream()
                .filter(each -> each.isActive() && each.is(ADMINISTRATOR))
                .map(Person::name)
                .toList();
        return "This page is for: " + said(roles) + ", because " + why + ". Your roles here: " + own
                + ". If you need it" + " for your work, ask an administrator of this library: "
                + String.join(" or ", keepers) + ".";
    }

    private static String said(List<Role> roles) {
        return roles.stream()
                .distinct()
                .map(role -> role.words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
