package org.heed.intake.ocr;

import java.util.List;
import java.util.regex.Pattern;
import org.heed.review.Word;

/// Corrects labels such as "R1" that were recognised as "Rl": in a cell of its own a label has no neighbours that
/// would tell the recogniser what it is, but the labels above and below it do.
final class LabelColumns {

    private static final String LOOK_ALIKES = "OIlZSGB";
    private static final String DIGITS = "0112568";
    private static final Pattern LABEL = Pattern.compile("[A-Z][0-9]{1,2}");
    private static final Pattern DOUBTFUL = Pattern.compile("[A-Z][0-9" + LOOK_ALIKES + "]{1,2}");
    /// Left edges of one column differ by the shape of the letter and the slope of the scan.
    private static final double SAME_COLUMN_POINTS = 4;
    /// One other label could be chance.
    private static final int FEWEST_LABELS = 2;

    private LabelColumns() {}

    static List<Word> corrected(List<Word> words) {
        List<Word> labels = words.stream()
                .filter(word -> LABEL.matcher(word.text()).matches())
                .toList();
        return words.stream()
                .map(word -> isLabel(word, labels) ? withDigits(word) : word)
                .toList();
    }

    private static boolean isLabel(Word word, List<Word> labels) {
        if (!DOUBTFUL.matcher(word.text()).matches()) {
            return false;
        }
        long like = labels.stream()
                .filter(label -> label.text().charAt(0) == word.text().charAt(0))
                .filter(label -> Math.abs(label.box().left() - word.box().left()) < SAME_COLUMN_POINTS)
                .count();
        return like >= FEWEST_LABELS;
    }

    private static Word withDigits(Word word) {
        StringBuilder label = new StringBuilder(word.text().substring(0, 1));
        word.text().substring(1).chars().forEach(c -> {
            int place = LOOK_ALIKES.indexOf(c);
            label.append(place < 0 ? (char) c : DIGITS.charAt(place));
        });
        return new Word(label.toString(), word.box(), word.size(), word.style(), word.confidence());
    }
}
