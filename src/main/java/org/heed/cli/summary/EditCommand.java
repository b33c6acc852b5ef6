package org.heed.cli.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.people.AuthorOption;
import org.heed.library.Library;
import org.heed.review.Review;
import org.heed.summary.DraftSentence;
import org.heed.summary.SummaryPart;
import org.heed.summary.SummarySentence;
import org.heed.summary.kept.KeptSummary;
import org.heed.summary.kept.SummaryDesk;
import org.heed.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed edit`: the sentences of a summary as a person wants them, checked as on the page.
@Command(
        name = "edit",
        description = {
            "Edit what a review found. Without options: its sentences with their numbers, and its version.",
            "What is kept names nobody and rests on the report; a sentence that does not is refused with the reason."
        })
public final class EditCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(
            names = "--version",
            paramLabel = "N",
            description = "The version you looked at. Needed with --say and --add.")
    private int version;

    @Option(
            names = "--say",
            paramLabel = "NUMBER=WORDS",
            description = "What a sentence shall say; without words it is taken out.")
    private Map<Integer, String> said = new LinkedHashMap<>();

    @Option(names = "--add", paramLabel = "WORDS", description = "A sentence more of what the review found.")
    private String added = "";

    @Option(names = "--quote", paramLabel = "WORDS", description = "The words of the report that --add rests on.")
    private String quote = "";

    @Mixin
    private final AuthorOption by = new AuthorOption();

    @Parameters(paramLabel = "REVIEW", description = "The review's key, or the start of it.")
    private String review = "";

    public EditCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            SummaryDesk desk = SummaryDesk.sharing(open.database(), workbench.clock());
            Review meant = open.reviews().named(review);
            if (!said.isEmpty() || !added.isBlank()) {
                desk.edit(meant, version, draft(desk, meant), by.author(workbench))
                        .orRefuse();
            }
            print(desk.of(meant).kept());
        }
        return Exit.DONE;
    }

    private List<DraftSentence> draft(SummaryDesk desk, Review meant) {
        List<SummarySentence> before = desk.of(meant).kept().summary().sentences();
        said.keySet().stream()
                .filter(number -> number < 1 || number > before.size())
                .findFirst()
                .ifPresent(number -> {
                    throw new Refusal("There is no sentence " + number + ": the summary has " + before.size() + ".");
                });
        List<DraftSentence> draft = new ArrayList<>();
        for (SummarySentence sentence : before) {
            String words = said.getOrDefault(draft.size() + 1, sentence.words());
            draft.add(new DraftSentence(sentence.part(), words, sentence.citations()));
        }
        if (!added.isBlank()) {
            draft.add(new DraftSentence(
                    SummaryPart.WHAT_IT_FOUND,
                    added,
                    desk.editor(meant).quoted(quote).stream().toList()));
        }
        return draft;
    }

    private void print(KeptSummary kept) {
        var out = workbench.terminal().out();
        out.println("Version " + kept.version());
        int number = 1;
        for (SummarySentence sentence : kept.summary().sentences()) {
            out.println(number++ + "  " + sentence.part().words() + ": " + sentence.words());
        }
    }
}
