package org.heed.cli.coding;

import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.terminal.Terminal;
import org.heed.coding.CodableTexts;
import org.heed.coding.framework.Framework;
import org.heed.coding.suggestion.DecisionStore;
import org.heed.coding.suggestion.EvidenceReader;
import org.heed.coding.suggestion.Suggester;
import org.heed.coding.suggestion.Suggestion;
import org.heed.coding.suggestion.TrackRecord;
import org.heed.library.Library;
import org.heed.meaning.MeaningReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed code suggest`: what software proposes, with its reasons and how often people accepted such proposals.
@Command(
        name = "suggest",
        description = {
            "Show which codes software proposes for a review. Nothing is coded by it.",
            "Each code's record is shown beside it; codes that people mostly reject are silent."
        })
final class SuggestCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "REVIEW", description = "A review or other document.")
    private String document = "";

    @Parameters(index = "1", paramLabel = "FRAMEWORK", description = "For example ho2016-factors.")
    private String name = "";

    @Option(names = "--most", description = "How many to show. Otherwise: 20.")
    private int most = 20;

    SuggestCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Terminal terminal = desk.workbench().terminal();
        try (Library open = desk.library().open()) {
            Framework framework = desk.open(open).shelf().framework(name);
            Suggester suggester = new Suggester(
                    framework,
                    new EvidenceReader(framework, MeaningReader::shared),
                    new DecisionStore(open.database()).with(framework.edition()));
            List<Suggestion> all = suggester.suggestions(new CodableTexts(open.database()).text(document));
            for (Suggestion each : all.stream().limit(most).toList()) {
                TrackRecord.Count count = suggester.record().of(each.code().code());
                terminal.out()
                        .println(each.code().code() + " "
                                + framework.named(each.code()).label() + " on "
                                + each.quote().passage()
                                + " (accepted " + count.accepted() + " of " + count.all() + " times so far)");
                terminal.out().println("    because " + String.join("; ", each.reasons()));
            }
            terminal.out().println(all.size() + " proposed. None of them is a coding.");
        }
        return 0;
    }
}
