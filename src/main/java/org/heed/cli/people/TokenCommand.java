package org.heed.cli.people;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.people.PeopleStore.By;
import org.heed.people.Person;
import org.heed.people.signin.MachineTokenStore.Issued;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed people token`: lets a program act for somebody.
@Command(
        name = "token",
        description = {
            "Make a token by which a program acts for somebody, with that person's roles, over the API.",
            "With --end, end the tokens of that label."
        })
final class TokenCommand implements Callable<Integer> {

    private static final int USUAL_DAYS = 365;

    private final PeopleDesk desk;

    @Parameters(paramLabel = "PERSON", description = "The account or the name.")
    private String person = "";

    @Option(names = "--label", paramLabel = "WORDS", required = true, description = "What the program is for.")
    private String label = "";

    @Option(names = "--days", paramLabel = "DAYS", description = "How long it is good for. Otherwise a year.")
    private int days = USUAL_DAYS;

    @Option(names = "--end", description = "End it.")
    private boolean end;

    @Mixin
    private final AuthorOption by = new AuthorOption();

    TokenCommand(PeopleDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.with(open -> {
            Person whom = open.people().named(person);
            By now = desk.now(by);
            if (end) {
                open.tokens().end(whom, label, now);
                desk.terminal().out().println("The token is good for nothing any more.");
            } else {
                Issued issued = new Issued(label, now.at().plus(Duration.ofDays(days)));
                desk.show("Token", open.tokens().issue(whom, issued, now));
            }
            return whom;
        });
        return Exit.DONE;
    }
}
