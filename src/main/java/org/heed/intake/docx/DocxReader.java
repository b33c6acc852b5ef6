package org.heed.intake.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.review.Block;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.Page;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.Report;
import org.heed.text.Refusal;
import org.w3c.dom.Element;

/// Reads a Word document as marked blocks, with the numbers that Word computes when it prints.
public final class DocxReader {

    /// Running heads are a line or two; a longer one is content and would be noise a hundred times over.
    private static final int LONGEST_FURNITURE = 300;

    /// Reads the document.
    ///
    /// @throws Refusal when it is damaged, locked, or no Word document
    public Report read(String fileName, byte[] bytes) {
        PackageGuard.admit(bytes);
        try (WordPackage word = WordPackage.open(bytes)) {
            List<Problem> problems = new ArrayList<>();
            List<Block> blocks = blocks(word, problems);
            return new Report(
                    fileName,
                    Digest.of(bytes),
                    FileKind.DOCX,
                    false,
                    List.of(Page.marked(blocks)),
                    List.copyOf(problems));
        }
    }

    private static List<Block> blocks(WordPackage word, List<Problem> problems) {
        Styles styles = new Styles(sound(word, "styles", "headings may be taken for text", problems));
        Numbering numbering =
                new Numbering(sound(word, "numbering", "automatic numbers are missing", problems), styles);
        Notes notes = new Notes(
                sound(word, "footnotes", "footnotes are missing", problems),
                sound(word, "endnotes", "endnotes are missing", problems));
        Element body = Markup.child(word.document(), "body").orElseThrow(WordPackage::damaged);
        List<Block> blocks = new ArrayList<>(furniture(word, styles));
        BodyWalk walk = new BodyWalk(styles, numbering, notes);
        blocks.addAll(walk.blocks(body));
        blocks.addAll(walk.endnotes());
        boolean anyText = blocks.stream().anyMatch(block -> !(block instanceof Block.Furniture));
        if (!anyText) {
            throw new Refusal("The document holds no words; its pages may be pictures. Save it as PDF and add it"
                    + " again, so that the pictures can be read.");
        }
        return blocks;
    }

    private static List<Element> sound(WordPackage word, String kind, String loss, List<Problem> problems) {
        WordPackage.Related related = word.related(kind);
        if (related.unread() > 0) {
            problems.add(new Problem(
                    ProblemKind.UNREADABLE_PAGE,
                    0,
                    kind,
                    "A part of the document is damaged: " + loss
                            + ". Open it in Word, save it again and add it once more."));
        }
        return related.read();
    }

    private static Set<Block> furniture(WordPackage word, Styles styles) {
        Set<Block> furniture = new LinkedHashSet<>();
        for (String kind : List.of("header", "footer")) {
            for (Element part : word.related(kind).read()) {
                BodyWalk walk = new BodyWalk(styles, new Numbering(List.of(), styles), Notes.NONE);
                String text = walk.plainText(part);
                if (!text.isEmpty() && text.length() <= LONGEST_FURNITURE) {
                    furniture.add(new Block.Furniture(text));
                }
            }
        }
        return furniture;
    }
}
