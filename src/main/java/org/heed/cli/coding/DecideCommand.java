package org.heed.cli.coding;

import java.util.List;
import java.util.concurrent.Callable;
import org.heed.coding.CodableTexts;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.suggestion.Decision.Outcome;
import org.heed.coding.suggestion.SuggestionDesk;
import org.heed.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed code decide`: what a person says to a code that software proposes.
@Command(name = "decide", description = "Accept, correct or reject what heed code suggest proposes.")
final class DecideCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final CoderOption coder = new CoderOption();

    @Option(
            names = "--instead",
            paramLabel = "CODE",
            description = "The code that belongs there, when it is corrected.")
    private String instead = "";

    @Parameters(index = "0", paramLabel = "REVIEW", description = "A review or other document.")
    private String document = "";

    @Parameters(index = "1", paramLabel = "PASSAGE", description = "As heed code suggest shows it.")
    private String passage = "";

    @Parameters(index = "2", paramLabel = "CODE", description = "With its version: ho2016-factors@1/5E.")
    private String code = "";

    @Parameters(index = "3", paramLabel = "OUTCOME", description = "One of: ${COMPLETION-CANDIDATES}")
    private Outcome outcome = Outcome.REJECTED;

    DecideCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<CodeKey> other = instead.isBlank() ? List.of() : List.of(CodeKey.of(instead));
        try (Library open = desk.library().open()) {
            new SuggestionDesk(
                            open.database(), desk.open(open), desk.workbench().clock())
                    .decide(
                            new CodableTexts(open.database()).text(document),
                            new SuggestionDesk.Said(passage, CodeKey.of(code), outcome, other, 0),
                            coder.coder(desk.workbench()));
        }
        return 0;
    }
}
