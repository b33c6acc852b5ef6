package org.heed.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heed.review.Block;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.Page;
import org.heed.review.Report;
import org.heed.structure.Outline;
import org.heed.structure.Outliner;

/// Outlines written line by line: "# words" is a heading of the first level, "## words" of the second and so on,
/// "* words" an item with a bullet, "| a | b" a row of a table, "| a ¶ b" paragraphs in a cell, "| a |^" one cell over
/// two columns, anything else a paragraph.
public final class OutlineOf {

    private OutlineOf() {}

    public static Outline lines(String... lines) {
        List<Block> blocks = new ArrayList<>();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("|")) {
                rows.add(row(line));
            } else {
                flush(rows, blocks);
                blocks.add(block(line));
            }
        }
        flush(rows, blocks);
        Report report = new Report(
                "a.docx", Digest.of(new byte[0]), FileKind.DOCX, false, List.of(Page.marked(blocks)), List.of());
        return new Outliner().outline(report, 0);
    }

    private static Block block(String line) {
        int level = line.indexOf(' ');
        if (line.startsWith("#")) {
            return new Block.Paragraph(line.substring(level + 1), level, "", 0, false);
        }
        return line.startsWith("* ")
                ? new Block.Paragraph(line.substring(2), 0, "•", 1, false)
                : Block.Paragraph.plain(line);
    }

    private static List<Block.Cell> row(String line) {
        List<Block.Cell> cells = new ArrayList<>();
        for (String words : line.substring(1).split("\\|", -1)) {
            List<Block.Paragraph> paragraphs = Stream.of(words.split("¶", -1))
                    .filter(paragraph -> !paragraph.isBlank())
                    .map(paragraph -> Block.Paragraph.plain(paragraph.strip()))
                    .toList();
            cells.add(words.equals("^") ? Block.Cell.COVERED : new Block.Cell(paragraphs, false, false));
        }
        return cells;
    }

    private static void flush(List<List<Block.Cell>> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(List.copyOf(rows)));
            rows.clear();
        }
    }
}
