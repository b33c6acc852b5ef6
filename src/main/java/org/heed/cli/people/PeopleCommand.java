package org.heed.cli.people;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.terminal.Columns;
import org.heed.people.Person;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `heed people`: who was let into a shared library, and what each may do.
@Command(
        name = "people",
        description = {
            "List the people of a library that several share, with their roles.",
            "The first one that is added makes the library shared: from then on people sign in, and everything is",
            "entered by those whose duty it is. Roles: coder, adjudicator, owner, verifier, publisher,",
            "family_liaison, administrator, reader."
        })
public final class PeopleCommand implements Callable<Integer> {

    private final PeopleDesk desk;

    private PeopleCommand(PeopleDesk desk) {
        this.desk = desk;
    }

    /// The command with all that stands under it.
    public static CommandLine line(Workbench workbench, LibraryOption library) {
        PeopleDesk desk = new PeopleDesk(workbench, library);
        CommandLine people = new CommandLine(new PeopleCommand(desk));
        people.addSubcommand(new AddPersonCommand(desk));
        people.addSubcommand(new RoleCommand.Give(desk));
        people.addSubcommand(new RoleCommand.Take(desk));
        people.addSubcommand(new AdmissionCommand.ShutOut(desk));
        people.addSubcommand(new AdmissionCommand.LetIn(desk));
        people.addSubcommand(new AdmissionCommand.NewPassword(desk));
        people.addSubcommand(new TokenCommand(desk));
        people.getCommandSpec().mixinStandardHelpOptions(true);
        people.getSubcommands().values().forEach(each -> each.getCommandSpec().mixinStandardHelpOptions(true));
        return people;
    }

    @Override
    public Integer call() {
        desk.with(open -> {
            Columns columns = new Columns("Name", "Account", "Let in", "Roles");
            open.people()
                    .all()
                    .forEach(person -> columns.row(
                            person.name(), person.account(), person.isActive() ? "yes" : "no longer", roles(person)));
            columns.print(desk.terminal());
            int count = open.people().all().size();
            desk.terminal()
                    .out()
                    .println(
                            count == 0
                                    ? "Nobody: this library is one person's. heed people add --help says how it is shared."
                                    : count + (count == 1 ? " person" : " people"));
            return count;
        });
        return Exit.DONE;
    }

    static String roles(Person person) {
        return person.roles().isEmpty()
                ? "none"
                : person.roles().stream()
                        .map(held -> held.role().words().toLowerCase(java.util.Locale.ROOT)
                                + (held.organisation().isBlank() ? "" : " for " + held.organisation()))
                        .collect(Collectors.joining("; "));
    }
}
