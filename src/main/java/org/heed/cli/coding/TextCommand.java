package org.heed.cli.coding;

import java.util.concurrent.Callable;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodableTexts;
import org.heed.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `heed code text`: the words of a document as they can be coded.
@Command(name = "text", description = "Show the safe words of a review or other document, passage by passage.")
final class TextCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "REVIEW", description = "A review or other document.")
    private String document = "";

    TextCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Library open = desk.library().open()) {
            for (CodablePassage passage :
                    new CodableTexts(open.database()).text(document).passages()) {
                desk.workbench()
                        .terminal()
                        .out()
                        .println(passage.id() + "  " + (passage.marker().isEmpty() ? "" : passage.marker() + " ")
                                + passage.words());
            }
        }
        return 0;
    }
}
