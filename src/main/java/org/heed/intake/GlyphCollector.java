package org.heed.intake;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.heed.intake.ocr.FormVisits;
import org.heed.intake.ocr.Paper;
import org.heed.review.Box;
import org.heed.review.Ruling;
import org.heed.review.Word;

/// Walks one page's content once and collects its words and its drawn lines, in the order drawn. Text that does
/// not run in the direction asked for (a watermark across the page, a label up its edge) is left out and counted.
final class GlyphCollector extends PDFTextStripper {

    /// From this weight on a font counts as bold (CSS and OpenType call 600 "semi-bold").
    private static final float BOLD_WEIGHT = 600;
    /// A dense map has some hundred thousand operators; a page with more than this is made to stop its readers.
    private static final int MOST_OPERATORS = 10_000_000;

    private static final int QUARTER = 90;
    /// One word in so many outside the page is more than a printer's mark.
    private static final int OUTSIDE = 20;

    private final IdentityHashMap<PDFont, Word.Style> styles = new IdentityHashMap<>();
    private final WordBuilder words = new WordBuilder();
    private final PathCollector paths = new PathCollector(this);
    private final FormVisits forms = new FormVisits();
    private final int direction;
    private final int[] lettersByQuarter = new int[4];
    private Box size = new Box(0, 0, 0, 0);
    private int operators;
    private final Losses losses = new Losses();

    /// Collects the text that runs in this direction on the unturned page, in degrees against the clock.
    GlyphCollector(int direction) {
        this.direction = direction;
        paths.operators().forEach(this::addOperator);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        boolean turned = direction % 180 != 0;
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        size = turned ? new Box(0, 0, height, width) : new Box(0, 0, width, height);
        paths.begin(page, direction);
        super.processPage(page);
        words.finish();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms.draw(form, () -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        forms.draw(form, () -> super.showTransparencyGroup(form));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new IOException("more operators on a page than can be followed");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        losses.font(getGraphicsState().getTextState().getFont());
        super.showText(string);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        losses.drawn();
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
        losses.operator(operator.getName());
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        losses.failed();
        super.operatorException(operator, operands, e);
    }

    /// True when the page is larger than a page can be, or one word in so many stands outside it: numbers that say
    /// where
    /// things are have been damaged, and nothing stands where it did.
    boolean isBeyondPaper() {
        long outside = words.words().stream()
                .filter(word -> word.box().right() < 0
                        || word.box().bottom() < 0
                        || word.box().left() > size.right()
                        || word.box().top() > size.bottom())
                .count();
        return Paper.isBeyond(size.width(), size.height())
                || outside * OUTSIDE > words.words().size();
    }

    /// True when something was drawn that could not be followed: words may be missing.
    boolean hasLosses() {
        return losses.any();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        losses.read();
        String text = glyph.getUnicode();
        if (text == null || !isUpright(glyph)) {
            return;
        }
        int turn = (int) glyph.getDir();
        lettersByQuarter[turn / QUARTER]++;
        if (turn != direction) {
            return;
        }
        double bottom = glyph.getYDirAdj();
        double fontSize = glyph.getTextMatrix().getScalingFactorY();
        double left = glyph.getXDirAdj();
        double right = left + glyph.getWidthDirAdj();
        words.add(text, new Box(left, bottom - fontSize, right, bottom), fontSize, style(glyph.getFont()));
    }

    @Override
    protected void writePage() {
        // Nothing to write: the words are asked for.
    }

    List<Word> words() {
        return words.words();
    }

    List<Ruling> rulings() {
        return paths.rulings();
    }

    Box size() {
        return size;
    }

    int direction() {
        return direction;
    }

    /// The direction in which most letters run; that asked for when there are none.
    int mainDirection() {
        int main = direction;
        for (int quarter = 0; quarter < lettersByQuarter.length; quarter++) {
            if (lettersByQuarter[quarter] > lettersByQuarter[main / QUARTER]) {
                main = quarter * QUARTER;
            }
        }
        return main;
    }

    /// True when the letters run along an edge of the page and not across it.
    private static boolean isUpright(TextPosition glyph) {
        float along = Math.abs(glyph.getTextMatrix().getScaleX())
                + Math.abs(glyph.getTextMatrix().getShearY());
        float across = Math.min(
                Math.abs(glyph.getTextMatrix().getScaleX()),
                Math.abs(glyph.getTextMatrix().getShearY()));
        return glyph.getDir() >= 0 && across <= along * 0.02f;
    }

    private Word.Style style(PDFont font) {
        boolean stroked = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
        Word.Style style = styles.computeIfAbsent(font, GlyphCollector::styleOf);
        return stroked ? new Word.Style(true, style.italic()) : style;
    }

    private static Word.Style styleOf(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        boolean slanted = descriptor != null && descriptor.isItalic();
        return new Word.Style(
                heavy
                        || name.contains("bold")
                        || name.contains("black")
                        || name.contains("heavy")
                        || name.contains("demi"),
                slanted || name.contains("italic") || name.contains("oblique"));
    }
}
