package org.heed.intake.ocr;

/// How far a scan is turned, found by the turn that makes its lines of print stand out most sharply from the
/// space between them.
final class Skew {

    /// A page turned further was laid on the glass on purpose.
    private static final double MOST_DEGREES = 4;
    private static final double COARSE_STEP = 0.5;
    private static final double FINE_STEP = 0.1;
    /// The recogniser copes with less by itself, and turning costs sharpness.
    private static final double WORTH_TURNING = 0.3;
    /// One pixel in nine is enough to see lines.
    private static final int EVERY = 3;

    private Skew() {}

    /// Degrees to turn the image by, clockwise, so that lines lie level; 0 when it is not worth it.
    static double of(Bitmap image) {
        double best = best(image, 0, MOST_DEGREES, COARSE_STEP);
        double fine = best(image, best, COARSE_STEP, FINE_STEP);
        return Math.abs(fine) < WORTH_TURNING ? 0 : fine;
    }

    private static double best(Bitmap image, double around, double reach, double step) {
        double best = around;
        double sharpest = sharpness(image, around);
        int steps = (int) Math.round(reach / step);
        for (int i = -steps; i <= steps; i++) {
            double sharpness = sharpness(image, around + i * step);
            if (sharpness > sharpest) {
                sharpest = sharpness;
                best = around + i * step;
            }
        }
        return best;
    }

    /// The sum of squares of the ink in each turned row.
    private static double sharpness(Bitmap image, double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int margin = (int) (Math.abs(slope) * image.width()) + 1;
        long[] rows = new long[(image.height() + 2 * margin) / EVERY + 1];
        for (int y = 0; y < image.height(); y += EVERY) {
            for (int x = 0; x < image.width(); x += EVERY) {
                if (image.isDark(x, y)) {
                    rows[(int) ((y + slope * x + margin) / EVERY)]++;
                }
            }
        }
        double sum = 0;
        for (long row : rows) {
            sum += (double) row * row;
        }
        return sum;
    }
}
