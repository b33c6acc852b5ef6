package org.heed.intake.ocr;

import java.util.ArrayList;
import java.util.List;
import org.heed.intake.ocr.RecognisedLines.Found;

/// How thick the strokes of recognised words are: what tells bold from plain in an image.
final class Strokes {

    /// Bold strokes are half as wide again as plain ones of the same size, or more.
    private static final double BOLD_FACTOR = 1.3;
    /// Fewer letters say too little about strokes.
    private static final int FEWEST_LETTERS = 3;

    private final Bitmap image;
    private final double usual;

    /// `usual` is the median thickness on the page as a part of the type height, 0 when unknown.
    Strokes(Bitmap image, double usual) {
        this.image = image;
        this.usual = usual;
    }

    /// Strokes measured against those of all these words.
    static Strokes of(Bitmap image, List<Found> words) {
        Strokes strokes = new Strokes(image, 0);
        List<Double> all = words.stream()
                .filter(word -> word.text().length() >= FEWEST_LETTERS)
                .map(word -> strokes.thickness(word) / word.height())
                .sorted()
                .toList();
        return new Strokes(image, all.isEmpty() ? 0 : all.get(all.size() / 2));
    }

    boolean isBold(Found word, double size) {
        boolean tells = usual > 0 && word.text().length() >= FEWEST_LETTERS && size > 0;
        return tells && thickness(word) / word.height() > usual * BOLD_FACTOR;
    }

    /// The median length of dark runs across the word.
    private double thickness(Found word) {
        List<Integer> runs = new ArrayList<>();
        int right = Math.min(image.width(), word.left() + word.width());
        int bottom = Math.min(image.height(), word.top() + word.height());
        for (int y = Math.max(0, word.top()); y < bottom; y++) {
            int run = 0;
            for (int x = Math.max(0, word.left()); x < right; x++) {
                if (image.isDark(x, y)) {
                    run++;
                } else if (run > 0) {
                    runs.add(run);
                    run = 0;
                }
            }
        }
        runs.sort(Integer::compare);
        return runs.isEmpty() ? 0 : runs.get(runs.size() / 2);
    }
}
