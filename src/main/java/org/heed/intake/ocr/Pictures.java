package org.heed.intake.ocr;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// The pictures that a page refers to.
final class Pictures {

    /// An A0 poster at 300 dpi has 140 million pixels; decoding more would fill the memory promised.
    private static final long MOST_PIXELS = 150_000_000;
    /// Forms hold forms; damaged files hold themselves.
    private static final int DEEPEST = 3;

    private Pictures() {}

    static boolean isTooLarge(PDPage page) throws IOException {
        return page.getResources() != null && isTooLarge(page.getResources(), 0);
    }

    private static boolean isTooLarge(PDResources resources, int depth) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject picture
                    && (long) picture.getWidth() * picture.getHeight() > MOST_PIXELS) {
                return true;
            }
            boolean deeper = object instanceof PDFormXObject form
                    && depth < DEEPEST
                    && form.getResources() != null
                    && isTooLarge(form.getResources(), depth + 1);
            if (deeper) {
                return true;
            }
        }
        return false;
    }
}
