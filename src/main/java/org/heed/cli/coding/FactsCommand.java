package org.heed.cli.coding;

import java.util.concurrent.Callable;
import org.heed.cli.terminal.Columns;
import org.heed.coding.CaseAttribute;
import org.heed.coding.CaseAttributeStore;
import org.heed.coding.CodingDesk;
import org.heed.coding.Presence;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed code facts`: the facts of one case, each with its source; silence is "not recorded".
@Command(name = "facts", description = "Show the facts of a case: indicated, stated absent or not recorded.")
final class FactsCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "REVIEW", description = "A review.")
    private String document = "";

    @Option(names = "--framework", description = "Which facts. Otherwise: case-attributes.")
    private String framework = "case-attributes";

    @Mixin
    private final CoderOption coder = new CoderOption();

    @Option(
            names = "--note",
            paramLabel = "FACT",
            description = "Note this fact, with its version: case-attributes@1/A.")
    private String note = "";

    @Option(names = "--presence", paramLabel = "PRESENCE", description = "One of: ${COMPLETION-CANDIDATES}")
    private Presence presence = Presence.NOT_RECORDED;

    @Option(names = "--value", paramLabel = "VALUE", description = "Its value, where it is more than yes or no.")
    private String value = "";

    @Option(names = "--source", paramLabel = "WORDS", description = "The words or the document that say so.")
    private String source = "";

    FactsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Columns columns = new Columns("Fact", "What the report says", "Source", "Noted by");
        try (Library open = desk.library().open()) {
            CodingDesk coding = desk.open(open);
            if (!note.isBlank()) {
                coding.note(
                        document,
                        new CodingDesk.Noted(CodeKey.of(note), presence, value, source),
                        coder.coder(desk.workbench()));
            }
            FrameworkShelf shelf = coding.shelf();
            Framework facts = shelf.framework(framework);
            var noted = new CaseAttributeStore(open.database()).of(document, facts, shelf);
            for (Code code : facts.codes()) {
                CodeKey key = facts.key(code);
                CaseAttribute fact = noted.get(key);
                columns.row(
                        code.label(),
                        fact == null ? words(Presence.NOT_RECORDED, "") : words(fact.presence(), fact.value()),
                        source(fact),
                        fact == null ? "" : fact.coder().name());
            }
            columns.print(desk.workbench().terminal());
        }
        return 0;
    }

    private static String source(@Nullable CaseAttribute fact) {
        return fact == null ? "" : fact.source();
    }

    private static String words(Presence presence, String value) {
        return switch (presence) {
            case INDICATED -> value.isEmpty() ? "indicated" : value;
            case STATED_ABSENT -> "stated absent";
            case NOT_RECORDED -> "not recorded";
        };
    }
}
