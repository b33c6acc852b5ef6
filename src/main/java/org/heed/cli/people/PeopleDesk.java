package org.heed.cli.people;

import java.util.function.Function;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.terminal.Terminal;
import org.heed.history.DutyStore.Held;
import org.heed.library.Library;
import org.heed.people.PeopleStore;
import org.heed.people.PeopleStore.By;
import org.heed.people.Person;
import org.heed.people.signin.MachineTokenStore;
import org.heed.people.signin.SignInDesk;

/// What the commands about people work with.
record PeopleDesk(Workbench workbench, LibraryOption library) {

    /// A library that is open, and all that is kept of its people.
    record Open(PeopleStore people, SignInDesk desk, MachineTokenStore tokens) {}

    /// A role, and who gives or takes it.
    record Asked(Held held, By by) {}

    /// Who is named, now.
    By now(AuthorOption author) {
        return new By(author.author(workbench), workbench.clock().instant());
    }

    Terminal terminal() {
        return workbench.terminal();
    }

    /// Opens the library, does the work and closes it.
    <T> T with(Function<Open, T> work) {
        try (Library open = library.open()) {
            return work.apply(new Open(
                    new PeopleStore(open.database()),
                    new SignInDesk(open.database(), workbench.clock()),
                    new MachineTokenStore(open.database())));
        }
    }

    void say(Person person) {
        terminal().out().println(person.name() + " (" + person.account() + "): " + PeopleCommand.roles(person));
    }

    /// Prints what is shown this once.
    void show(String what, String secret) {
        terminal().out().println(what + ", shown this once: " + secret);
    }
}
