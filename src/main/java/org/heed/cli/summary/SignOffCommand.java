package org.heed.cli.summary;

import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.people.AuthorOption;
import org.heed.library.Library;
import org.heed.review.Review;
import org.heed.summary.kept.SummaryDesk;
import org.heed.summary.release.NarrativeDesk;
import org.heed.summary.release.NarrativeState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed sign-off`: whether what a review found may be public, and what may.
@Command(
        name = "sign-off",
        description = {
            "Whether what a review found may be public; what may be, once somebody signed it off.",
            "With --seen: sign it off as it was seen. Whoever wrote any of it is refused."
        })
public final class SignOffCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--seen", paramLabel = "HASH", description = "Sign off what heed sign-off printed this hash for.")
    private String seen = "";

    @Option(names = "--withdraw", description = "Take the sign-off back.")
    private boolean isTakenBack;

    @Option(names = "--why", paramLabel = "WORDS", description = "Why.")
    private String why = "";

    @Mixin
    private final AuthorOption by = new AuthorOption();

    @Parameters(paramLabel = "REVIEW", description = "The review's key, or the start of it.")
    private String review = "";

    public SignOffCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            NarrativeDesk desk = new NarrativeDesk(
                    open.database(), SummaryDesk.sharing(open.database(), workbench.clock()), workbench.clock());
            Review meant = open.reviews().named(review);
            if (isTakenBack) {
                desk.withdraw(meant, by.author(workbench), why.strip());
            } else if (!seen.isBlank()) {
                desk.requireUnchanged(meant, seen);
                desk.sign(meant, by.author(workbench), why.strip());
            }
            print(desk, meant);
        }
        return Exit.DONE;
    }

    private void print(NarrativeDesk desk, Review meant) {
        var out = workbench.terminal().out();
        NarrativeState state = desk.state(meant);
        out.println(state.words());
        out.println("As it stands: " + desk.basis(meant));
        if (state == NarrativeState.SIGNED) {
            desk.published(meant).sentences().forEach(each -> out.println("  " + each.words()));
        }
    }
}
