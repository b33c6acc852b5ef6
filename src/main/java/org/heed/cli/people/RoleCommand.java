package org.heed.cli.people;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.people.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `heed people give` and `heed people take`: roles.
abstract sealed class RoleCommand implements Callable<Integer> {

    private final PeopleDesk desk;

    @Parameters(paramLabel = "PERSON", description = "The account or the name.")
    private String person = "";

    @Mixin
    private RoleOptions role = new RoleOptions();

    @Mixin
    private final AuthorOption by = new AuthorOption();

    private RoleCommand(PeopleDesk desk) {
        this.desk = desk;
    }

    abstract void change(PeopleDesk.Open open, Person whom, PeopleDesk.Asked asked);

    @Override
    public Integer call() {
        desk.with(open -> {
            Person whom = open.people().named(person);
            change(open, whom, new PeopleDesk.Asked(role.held(), desk.now(by)));
            desk.say(open.people().named(person));
            return whom;
        });
        return Exit.DONE;
    }

    /// `heed people give`
    @Command(name = "give", description = "Give somebody a role.")
    static final class Give extends RoleCommand {

        Give(PeopleDesk desk) {
            super(desk);
        }

        @Override
        void change(PeopleDesk.Open open, Person whom, PeopleDesk.Asked asked) {
            open.people().give(whom, asked.held(), asked.by());
        }
    }

    /// `heed people take`
    @Command(name = "take", description = "Take a role away from somebody.")
    static final class Take extends RoleCommand {

        Take(PeopleDesk desk) {
            super(desk);
        }

        @Override
        void change(PeopleDesk.Open open, Person whom, PeopleDesk.Asked asked) {
            open.people().take(whom, asked.held(), asked.by());
        }
    }
}
