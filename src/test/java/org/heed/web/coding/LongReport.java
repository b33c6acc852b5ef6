package org.heed.web.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// An invented review of a hundred pages as a PDF: a title page, chapters of numbered paragraphs, and four
/// recommendations on the last page.
final class LongReport {

    static final int PAGES = 100;
    private static final int PAGES_A_CHAPTER = 11;
    private static final int PARAGRAPHS_A_PAGE = 8;
    private static final float LEFT = 72;
    private static final float TOP = 770;
    private static final float LINE = 16;
    private static final float GAP = 14;
    private static final int FULL_LINE = 84;
    private static final List<String> WHO =
            List.of("The health visitor", "The practice", "The housing officer", "The duty team", "The school");
    private static final List<String> WHAT = List.of(
            "had been told of bruises and did not write down what was said.",
            "asked for a strategy meeting, and the referral was not passed on to anybody else.",
            "did not use the risk checklist, because no training had been offered that year.",
            "spoke with her alone for the first time and asked about safety at home.");

    /// How words are printed.
    private enum Face {
        TITLE(FontName.HELVETICA_BOLD, 22),
        HEADING(FontName.HELVETICA_BOLD, 16),
        TEXT(FontName.HELVETICA, 11);

        private final FontName font;
        private final float size;

        Face(FontName font, float size) {
            this.font = font;
            this.size = size;
        }
    }

    private LongReport() {}

    static Path write(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= PAGES; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    draw(content, number);
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void draw(PDPageContentStream content, int page) throws IOException {
        if (page == 1) {
            lines(content, TOP - 200, Face.TITLE, List.of("Domestic Homicide Review"));
            lines(content, TOP - 240, Face.HEADING, List.of("Overview report into a death in March 2021"));
            return;
        }
        int chapter = (page - 2) / PAGES_A_CHAPTER + 1;
        float at = TOP;
        if (page == PAGES) {
            at = lines(content, at, Face.HEADING, List.of("Recommendations")) - GAP;
            for (int i = 1; i <= WHAT.size(); i++) {
                at = lines(content, at, Face.TEXT, asked(i)) - GAP;
            }
            return;
        }
        if ((page - 2) % PAGES_A_CHAPTER == 0) {
            at = lines(content, at, Face.HEADING, List.of(chapter + ". What agencies knew")) - GAP;
        }
        for (int i = 0; i < PARAGRAPHS_A_PAGE; i++) {
            int number = (page - 2) % PAGES_A_CHAPTER * PARAGRAPHS_A_PAGE + i + 1;
            at = lines(content, at, Face.TEXT, paragraph(chapter, number)) - GAP;
        }
    }

    private static List<String> paragraph(int chapter, int number) {
        return wrapped(chapter + "." + number + " In the week of contact " + chapter + "/" + number + " the family was "
                + "discussed at length. " + WHO.get(number % WHO.size()) + " " + WHAT.get(number % WHAT.size())
                + " The panel heard that nobody had looked at the earlier entries, and that the next appointment was"
                + " given by letter.");
    }

    private static List<String> asked(int number) {
        return wrapped("Recommendation " + number + ": The police should train every officer in the use of checklist "
                + number + " and report to the partnership within six months of the publication of this review.");
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : words.split(" ", -1)) {
            boolean isFull = lines.getLast().length() + word.length() > FULL_LINE;
            String line = isFull ? word : (lines.removeLast() + " " + word).strip();
            lines.add(line);
        }
        return lines;
    }

    /// Draws lines below each other and says where the next would stand.
    private static float lines(PDPageContentStream content, float top, Face face, List<String> words)
            throws IOException {
        float at = top;
        for (String line : words) {
            content.beginText();
            content.setFont(new PDType1Font(face.font), face.size);
            content.newLineAtOffset(LEFT, at);
            content.showText(line);
            content.endText();
            at -= LINE;
        }
        return at;
    }
}
