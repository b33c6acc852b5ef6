package org.heed.intake.ocr;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// The drawn forms that a page is inside of. A form that draws itself, as damaged and hostile files have, would be
/// drawn for ever: it is passed over. A page that draws more forms than any honest one is given up.
public final class FormVisits {

    /// A map with every tree as a form has some thousands.
    private static final int MOST = 50_000;

    private final Deque<COSStream> inside = new ArrayDeque<>();
    private final AtomicInteger visits = new AtomicInteger();

    /// What draws a form.
    public interface Drawing {
        void draw() throws IOException;
    }

    /// Draws a form, unless it is being drawn.
    public void draw(PDFormXObject form, Drawing drawing) throws IOException {
        COSStream stream = form.getCOSObject();
        if (inside.contains(stream)) {
            return;
        }
        if (visits.incrementAndGet() > MOST) {
            throw new IOException("more forms on a page than can be drawn");
        }
        inside.push(stream);
        try {
            drawing.draw();
        } finally {
            inside.pop();
        }
    }
}
