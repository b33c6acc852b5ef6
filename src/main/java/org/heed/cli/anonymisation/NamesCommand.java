package org.heed.cli.anonymisation;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.heed.anonymisation.PersonRole;
import org.heed.anonymisation.RosterEntry;
import org.heed.anonymisation.RosterStore.RosterWord;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.people.AuthorOption;
import org.heed.cli.terminal.Columns;
import org.heed.library.Library;
import org.heed.review.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed names`: the people of a review by their parts. A name is typed and never printed.
@Command(
        name = "names",
        description = {
            "The people of a review in the library by their parts, without names.",
            "With NAME: say whose it is, or with --nobody that it is no person's."
        })
public final class NamesCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--part", paramLabel = "PART", description = "Whose name it is, as heed names prints parts.")
    private String part = "";

    @Option(names = "--nobody", description = "It is no person's name: it stays as printed.")
    private boolean isNobody;

    @Option(names = "--why", paramLabel = "WORDS", description = "Why.")
    private String why = "";

    @Mixin
    private final AuthorOption by = new AuthorOption();

    @Parameters(index = "0", paramLabel = "REVIEW", description = "The review's key, or the start of it.")
    private String review = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "A name in this review.")
    private String name = "";

    public NamesCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            Edition edition = open.reviews().named(review).current();
            SafeReviewStore store = new SafeReviewStore(open.database());
            print(name.isBlank() ? store.review(edition) : store.said(edition, List.of(word())));
        }
        return Exit.DONE;
    }

    private RosterWord word() {
        RosterEntry.State state = isNobody ? RosterEntry.State.REJECTED : RosterEntry.State.CONFIRMED;
        PersonRole role = PersonRole.told(part.strip().toLowerCase(Locale.ROOT)).orElse(PersonRole.PERSON);
        return new RosterWord(
                name.strip(),
                role,
                state,
                by.author(workbench),
                workbench.clock().instant(),
                why.strip());
    }

    private void print(SafeReview safe) {
        Columns columns = new Columns("Part", "Stands in the text as", "Forms", "State");
        safe.roster()
                .entries()
                .forEach(entry -> columns.row(
                        entry.role().words(),
                        entry.words(),
                        String.valueOf(entry.forms().size()),
                        entry.state().name().toLowerCase(Locale.ROOT)));
        columns.print(workbench.terminal());
        workbench.terminal().out().println(safe.redactions().size() + " places without what stood there");
    }
}
