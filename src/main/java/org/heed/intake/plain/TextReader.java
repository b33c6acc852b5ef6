package org.heed.intake.plain;

import java.util.List;
import org.heed.review.Block;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.Page;
import org.heed.review.Report;

/// Reads a text.
public final class TextReader {

    public Report read(String fileName, byte[] bytes) {
        List<Block> blocks = TextDecoder.decode(bytes)
                .orElse("")
                .lines()
                .filter(line -> !line.isBlank())
                .<Block>map(Block.Paragraph::plain)
                .toList();
        return new Report(fileName, Digest.of(bytes), FileKind.TEXT, false, List.of(Page.marked(blocks)), List.of());
    }
}
