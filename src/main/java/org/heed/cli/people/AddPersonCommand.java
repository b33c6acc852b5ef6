package org.heed.cli.people;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.people.PeopleStore.By;
import org.heed.people.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed people add`: lets somebody in.
@Command(
        name = "add",
        description = {
            "Let somebody in, with a first role, and print a password for the first sign-in.",
            "The first person has to be an administrator."
        })
final class AddPersonCommand implements Callable<Integer> {

    private final PeopleDesk desk;

    @Parameters(
            paramLabel = "ACCOUNT",
            description = "A short word, or the e-mail address known to your sign-in server.")
    private String account = "";

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "The person's name.")
    private String name = "";

    @Mixin
    private RoleOptions role = new RoleOptions();

    @Mixin
    private final AuthorOption by = new AuthorOption();

    AddPersonCommand(PeopleDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.with(open -> {
            By now = desk.now(by);
            Person person = open.people().add(account, name, role.held(), now);
            // Only an administrator hands passwords out, and the first person is the only one there is.
            boolean isFirst = open.people().all().size() == 1;
            desk.say(person);
            desk.show(
                    "Password for the first sign-in",
                    open.desk().hand(person, isFirst ? new By(person.name(), now.at()) : now));
            return person;
        });
        return Exit.DONE;
    }
}
