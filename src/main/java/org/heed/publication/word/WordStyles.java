package org.heed.publication.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.heed.publication.Part;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The styles and lists of a Word document. They are Word's own by name, so a body's template takes them over.
final class WordStyles {

    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String LIST = "ListParagraph";
    static final String QUOTE = "Quote";
    static final String SOURCE = "QuoteSource";
    static final String CAPTION = "Caption";
    static final String TABLE_HEAD = "TableHead";
    static final String TABLE_WORDS = "TableWords";
    static final String NOTE = "TableNote";
    static final String GRID = "TableGrid";

    private final XWPFDocument document;

    WordStyles(XWPFDocument document) {
        this.document = document;
        try (InputStream stream = open("styles.xml")) {
            CTStyles styles = CTStyles.Factory.newInstance();
            styles.set(StylesDocument.Factory.parse(stream).getStyles());
            document.createStyles().setStyles(styles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("the styles are broken", e);
        }
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    /// A list of its own, so that numbers start again at 1.
    BigInteger newList(Part.Items.Order order) {
        XWPFNumbering numbering =
                document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        String file = order == Part.Items.Order.NUMBERED ? "numbers.xml" : "bullets.xml";
        try (InputStream stream = open(file)) {
            CTNumbering read = NumberingDocument.Factory.parse(stream).getNumbering();
            CTAbstractNum list = read.getAbstractNumArray(0);
            list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
            return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("the list " + file + " is broken", e);
        }
    }

    private static InputStream open(String file) {
        @Nullable InputStream stream = WordStyles.class.getResourceAsStream("/publication/" + file);
        if (stream == null) {
            throw new IllegalStateException(file + " is not in the jar");
        }
        return stream;
    }
}
