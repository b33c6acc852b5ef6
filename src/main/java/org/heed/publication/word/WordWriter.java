package org.heed.publication.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.publication.Chart;
import org.heed.publication.Part;
import org.heed.publication.Phrase;
import org.heed.publication.Publication;
import org.heed.publication.PublishedTable;
import org.heed.publication.Showing;
import org.heed.publication.UndatedArchive;
import org.heed.publication.XmlText;
import org.heed.publication.chart.ChartImage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// Writes a publication as a Word document with real styles: a reader's contents pane, a screen reader and somebody
/// who edits it all find headings, lists, quotations and heads of tables. It tells no time, so the same publication
/// gives the same bytes.
public final class WordWriter {

    /// A4, in twentieths of a point.
    private static final int SHORT_SIDE = 11_906;

    private static final int LONG_SIDE = 16_838;
    /// An inch.
    private static final int MARGIN = 1440;
    /// In points: what a page of A4 leaves between its margins.
    private static final double PICTURE_WIDTH = 450;

    private final XWPFDocument document = new XWPFDocument();
    private final WordStyles styles = new WordStyles(document);

    private WordWriter() {}

    public static void write(Publication publication, ReleaseGate gate, OutputStream to) throws IOException {
        Showing.show(publication, gate);
        WordWriter writer = new WordWriter();
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        try (XWPFDocument document = writer.document) {
            writer.head(publication);
            for (Part part : publication.parts()) {
                writer.part(part);
            }
            document.write(dated);
        }
        UndatedArchive.write(dated.toByteArray(), to);
    }

    private void head(Publication publication) {
        document.getProperties().getCoreProperties().setTitle(publication.title());
        document.getProperties().getCoreProperties().setDescription(publication.about());
        document.getProperties().getCoreProperties().setCreator("Heed");
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        boolean isWide = publication.sides() == Publication.Sides.LANDSCAPE;
        size.setW(BigInteger.valueOf(isWide ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(isWide ? SHORT_SIDE : LONG_SIDE));
        margins(section.addNewPgMar());
        size.setOrient(isWide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        paragraph(WordStyles.TITLE).createRun().setText(XmlText.allowed(publication.title()));
        paragraph(WordStyles.SUBTITLE).createRun().setText(XmlText.allowed(publication.about()));
    }

    private static void margins(CTPageMar margins) {
        BigInteger width = BigInteger.valueOf(MARGIN);
        margins.setTop(width);
        margins.setBottom(width);
        margins.setLeft(width);
        margins.setRight(width);
    }

    private void part(Part part) throws IOException {
        switch (part) {
            case Part.Heading heading -> heading(heading);
            case Part.Paragraph words -> WordPhrases.write(words.phrases(), paragraph(WordStyles.NORMAL));
            case Part.Items items -> items(items);
            case Part.Quotation quotation -> {
                paragraph(WordStyles.QUOTE).createRun().setText(XmlText.allowed(quotation.words()));
                WordPhrases.write(List.of(quotation.source()), paragraph(WordStyles.SOURCE));
            }
            case PublishedTable table -> table(table);
            case Chart chart -> chart(chart);
        }
    }

    private void heading(Part.Heading heading) {
        XWPFParagraph paragraph = paragraph(WordStyles.heading(heading.level()));
        if (!heading.mark().isEmpty()) {
            WordPhrases.mark(paragraph, heading.mark());
        }
        paragraph.createRun().setText(XmlText.allowed(heading.words()));
    }

    private void items(Part.Items items) {
        BigInteger list = styles.newList(items.order());
        for (List<Phrase> item : items.items()) {
            XWPFParagraph paragraph = paragraph(WordStyles.LIST);
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.ZERO);
            WordPhrases.write(item, paragraph);
        }
    }

    private void table(PublishedTable table) {
        XWPFParagraph caption = paragraph(WordStyles.CAPTION);
        caption.setKeepNext(true);
        caption.createRun().setText(XmlText.allowed(table.caption()));
        WordTable.write(
                table,
                document.createTable(table.rows().size() + 1, table.columns().size()));
        table.notes().forEach(note -> paragraph(WordStyles.NOTE).createRun().setText(XmlText.allowed(note)));
        if (table.notes().isEmpty()) {
            paragraph(WordStyles.NOTE);
        }
    }

    private void chart(Chart chart) throws IOException {
        XWPFRun run = paragraph(WordStyles.NORMAL).createRun();
        try (ByteArrayInputStream png = new ByteArrayInputStream(ChartImage.png(chart))) {
            run.addPicture(
                            png,
                            PictureType.PNG,
                            "chart.png",
                            Units.toEMU(PICTURE_WIDTH),
                            Units.toEMU(ChartImage.proportion(chart) * PICTURE_WIDTH))
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(chart.alternative());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a PNG is a format that Word knows", e);
        }
        run.getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(chart.title() + ". " + chart.alternative());
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
