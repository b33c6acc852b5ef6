package org.heed.intake.ocr;

/// What a page may measure.
public final class Paper {

    /// Points: no page may be larger (PDF 1.7, annex C).
    private static final double LARGEST_SIDE = 14_400;

    private Paper() {}

    /// True when the numbers that say how large a page is have been damaged: to draw it would fill the memory.
    public static boolean isBeyond(double width, double height) {
        return Math.max(width, height) > LARGEST_SIDE;
    }
}
