package org.heed.publication.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.heed.publication.Phrase;
import org.heed.publication.XmlText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/// Phrases as the runs and links of a Word paragraph.
final class WordPhrases {

    private static final String LINK_COLOUR = "1D70B8";
    /// Word's own limit for the name of a bookmark.
    private static final int LONGEST_MARK = 40;

    private WordPhrases() {}

    static void write(List<Phrase> phrases, XWPFParagraph paragraph) {
        for (Phrase phrase : phrases) {
            run(phrase, paragraph).setText(XmlText.allowed(phrase.words()));
        }
    }

    /// Makes a place that links within the document lead to.
    static void mark(XWPFParagraph paragraph, String mark) {
        BigInteger id =
                BigInteger.valueOf(paragraph.getDocument().getParagraphs().size());
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(named(mark));
        start.setId(id);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    private static XWPFRun run(Phrase phrase, XWPFParagraph paragraph) {
        if (!phrase.isLink()) {
            return paragraph.createRun();
        }
        XWPFRun run =
                phrase.isWithinDocument() ? within(phrase, paragraph) : paragraph.createHyperlinkRun(phrase.address());
        run.setColor(LINK_COLOUR);
        run.setUnderline(UnderlinePatterns.SINGLE);
        return run;
    }

    private static XWPFRun within(Phrase phrase, XWPFParagraph paragraph) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(named(phrase.address().substring(1)));
        XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        paragraph.addRun(run);
        return run;
    }

    private static String named(String mark) {
        String plain = mark.replaceAll("[^A-Za-z0-9_]", "_");
        return plain.substring(0, Math.min(plain.length(), LONGEST_MARK));
    }
}
