package org.heed.cli.people;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.people.PeopleStore.Admission;
import org.heed.people.PeopleStore.By;
import org.heed.people.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `heed people disable`, `enable` and `password`: whether and how somebody comes in.
abstract sealed class AdmissionCommand implements Callable<Integer> {

    private final PeopleDesk desk;

    @Parameters(paramLabel = "PERSON", description = "The account or the name.")
    private String person = "";

    @Mixin
    private final AuthorOption by = new AuthorOption();

    private AdmissionCommand(PeopleDesk desk) {
        this.desk = desk;
    }

    abstract void change(PeopleDesk.Open open, Person whom, By by);

    final PeopleDesk desk() {
        return desk;
    }

    @Override
    public Integer call() {
        desk.with(open -> {
            Person whom = open.people().named(person);
            change(open, whom, desk.now(by));
            return whom;
        });
        return Exit.DONE;
    }

    /// `heed people disable`
    @Command(name = "disable", description = "Let somebody in no longer, from this moment. What they did stays.")
    static final class ShutOut extends AdmissionCommand {

        ShutOut(PeopleDesk desk) {
            super(desk);
        }

        @Override
        void change(PeopleDesk.Open open, Person whom, By by) {
            open.desk().admit(whom, Admission.SHUT_OUT, by);
            desk().terminal().out().println(whom.name() + " is let in no longer.");
        }
    }

    /// `heed people enable`
    @Command(name = "enable", description = "Let somebody in again.")
    static final class LetIn extends AdmissionCommand {

        LetIn(PeopleDesk desk) {
            super(desk);
        }

        @Override
        void change(PeopleDesk.Open open, Person whom, By by) {
            open.desk().admit(whom, Admission.LET_IN, by);
            desk().terminal().out().println(whom.name() + " is let in again.");
        }
    }

    /// `heed people password`
    @Command(
            name = "password",
            description = "Make a new password for somebody, to be changed at the next sign-in; all sign-ins end.")
    static final class NewPassword extends AdmissionCommand {

        NewPassword(PeopleDesk desk) {
            super(desk);
        }

        @Override
        void change(PeopleDesk.Open open, Person whom, By by) {
            desk().show("Password for the next sign-in", open.desk().hand(whom, by));
        }
    }
}
