package org.heed.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.heed.history.DutyStore.Held;
import org.heed.history.Role;
import org.heed.people.PeopleStore.By;
import org.heed.people.signin.SignInDesk;
import org.heed.storage.Database;

/// People of a shared library for tests: an administrator called Ada Keeper, and whoever is let in by her.
public record Crew(Database database, Clock clock) {

    public static final String ADMINISTRATOR = "Ada Keeper";
    public static final String PASSWORD = "nine geese over the water";
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

    /// Makes the library shared.
    public static Crew of(Database database, Clock clock) {
        Crew crew = new Crew(database, clock);
        new PeopleStore(database)
                .add("ada", ADMINISTRATOR, new Held(Role.ADMINISTRATOR, ""), new By("somebody", clock.instant()));
        return crew;
    }

    public PeopleStore store() {
        return new PeopleStore(database);
    }

    public By by() {
        return new By(ADMINISTRATOR, clock.instant());
    }

    /// Lets somebody in who cannot sign in yet. The account is the first name.
    public Person with(String name, Role role, String organisation) {
        return store().add(account(name), name, new Held(role, organisation), by());
    }

    /// Gives a person the password of this test, as one that they chose themselves.
    public Person able(String account) {
        Person person = store().named(account);
        SignInDesk desk = new SignInDesk(database, clock);
        String handed = desk.hand(person, by());
        desk.change(person, new SignInDesk.Typed(person.account(), handed, "test"), PASSWORD);
        return person;
    }

    private static String account(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceFirst(" .*", "");
    }
}
