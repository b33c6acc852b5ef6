package org.heed.cli.coding;

import java.util.concurrent.Callable;
import org.heed.coding.CodableText;
import org.heed.coding.CodableTexts;
import org.heed.coding.Coding;
import org.heed.coding.CodingDesk;
import org.heed.coding.Quote;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.library.Library;
import org.heed.text.Refusal;
import org.heed.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed code put`: puts a code on a passage or on words of it.
@Command(name = "put", description = "Put a code on a passage, or on some of its words.")
final class PutCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final CoderOption coder = new CoderOption();

    @Parameters(index = "0", paramLabel = "REVIEW", description = "A review or other document.")
    private String document = "";

    @Parameters(index = "1", paramLabel = "PASSAGE", description = "As heed code text REVIEW shows it.")
    private String passage = "";

    @Parameters(index = "2", paramLabel = "CODE", description = "For example ho2016-factors/5E.")
    private String code = "";

    @Option(names = "--words", description = "The very words of the passage that the code stands on.")
    private String words = "";

    @Option(names = "--memo", description = "Why.")
    private String memo = "";

    PutCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Library open = desk.library().open()) {
            CodingDesk coding = desk.open(open);
            CodableText text = new CodableTexts(open.database()).text(document);
            Coding made = coding.code(
                    text, quote(text), new CodingDesk.Choice(key(coding.shelf()), memo), coder.coder(desk.workbench()));
            desk.workbench().terminal().out().println("Coding " + made.number() + ": " + made.code());
        }
        return 0;
    }

    /// Without a version, the newest one is meant.
    private CodeKey key(FrameworkShelf shelf) {
        int slash = code.indexOf('/');
        return code.contains("@") || slash < 0
                ? CodeKey.of(code)
                : CodeKey.of(shelf.framework(code.substring(0, slash)).edition() + code.substring(slash));
    }

    private Quote quote(CodableText text) {
        if (words.isEmpty()) {
            return text.quote(passage);
        }
        int at = text.quote(passage).words().indexOf(words);
        if (at < 0) {
            throw new Refusal("The passage " + passage + " has no such words. They must stand there letter by letter.");
        }
        return text.quote(passage, new Span(at, at + words.length()));
    }
}
