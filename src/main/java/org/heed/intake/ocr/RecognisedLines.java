package org.heed.intake.ocr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.review.Box;
import org.heed.review.Word;

/// Turns tesseract's table of words into words with places in points. Type size is told from the heights of the
/// letters of a line; boxes reach from the baseline up by the size, as those of text layers do.
final class RecognisedLines {

    private static final int COLUMNS = 12;
    private static final int WORD_LEVEL = 5;
    /// Specks and edges of photographs are recognised as letters with less confidence.
    private static final double LEAST_CONFIDENCE = 0.2;
    /// Heights of letters as parts of the type size, for usual book types.
    private static final double TALL = 0.70;
    private static final double DEEP = 0.21;
    private static final double LOW = 0.48;

    private static final String DEEP_LETTERS = "gjpqyQ,;()[]{}|/";
    private static final String LOW_LETTERS = "acegmnopqrsuvwxyz";
    /// Marks whose height says nothing of the type size.
    private static final String MARKS = ".,:;-–—_'\"‘’“”•*~=+|";

    /// As parts of the type size a short dash is half and a long one whole; recognised boxes are a little wide.
    private static final double LONG_DASH = 0.75;

    private static final String BULLETS = "¢©®°»·*e";

    private final Bitmap image;
    private final double pixelsAPoint;

    RecognisedLines(Bitmap image, double pixelsAPoint) {
        this.image = image;
        this.pixelsAPoint = pixelsAPoint;
    }

    /// One recognised word in pixels.
    record Found(String text, int left, int top, int width, int height, double confidence) {}

    List<Word> words(String table) {
        Map<String, List<Found>> lines = new LinkedHashMap<>();
        for (String row : table.lines().toList()) {
            String[] columns = row.split("\t", COLUMNS);
            if (columns.length < COLUMNS || !columns[0].equals(String.valueOf(WORD_LEVEL))) {
                continue;
            }
            Found word = found(columns);
            if (!word.text().isEmpty() && word.confidence() >= LEAST_CONFIDENCE) {
                String line = columns[2] + "." + columns[3] + "." + columns[4];
                lines.computeIfAbsent(line, key -> new ArrayList<>()).add(word);
            }
        }
        List<Found> all = lines.values().stream().flatMap(List::stream).toList();
        Strokes strokes = Strokes.of(image, all);
        List<Word> words = new ArrayList<>();
        lines.values().forEach(line -> words.addAll(line(line, strokes)));
        return LabelColumns.corrected(words);
    }

    private static Found found(String[] columns) {
        return new Found(
                withoutBars(columns[11]),
                Integer.parseInt(columns[6]),
                Integer.parseInt(columns[7]),
                Integer.parseInt(columns[8]),
                Integer.parseInt(columns[9]),
                Double.parseDouble(columns[10]) / 100);
    }

    /// The lines of tables are recognised as bars.
    private static String withoutBars(String text) {
        return text.replaceAll("^[|¦_\\s]+|[|¦_\\s]+$", "");
    }

    /// What a bullet at the start of a line is recognised as.
    private static String withBullet(String text) {
        return text.length() == 1 && BULLETS.contains(text) ? "•" : text;
    }

    /// Dashes that stand alone are often recognised as long ones whatever their length.
    private static String withDash(Found word, double size) {
        return word.text().equals("—") && word.width() < size * LONG_DASH ? "–" : word.text();
    }

    private List<Word> line(List<Found> line, Strokes strokes) {
        double size = median(line.stream()
                .filter(RecognisedLines::tellsSize)
                .map(RecognisedLines::size)
                .toList());
        if (size <= 0) {
            size = median(line.stream().map(word -> word.height() / TALL).toList());
        }
        List<Word> words = new ArrayList<>();
        for (Found word : line) {
            double bottom = baseline(word, line, size);
            Box box = new Box(
                    word.left() / pixelsAPoint,
                    (bottom - size) / pixelsAPoint,
                    (word.left() + word.width()) / pixelsAPoint,
                    bottom / pixelsAPoint);
            Word.Style style = new Word.Style(strokes.isBold(word, size), false);
            String text = words.isEmpty() && line.size() > 1 ? withBullet(word.text()) : withDash(word, size);
            words.add(new Word(text, box, rounded(size / pixelsAPoint), style, word.confidence()));
        }
        return words;
    }

    /// Half points, so that lines of one type have one size in spite of the pixels.
    private static double rounded(double size) {
        return Math.max(1, Math.round(size * 2) / 2.0);
    }

    /// The median foot of the words near it that have no letters below the line: long lines can slope.
    private static double baseline(Found word, List<Found> line, double size) {
        double reach = size * 12;
        List<Double> feet = line.stream()
                .filter(other -> Math.abs(other.left() - word.left()) < reach && tellsSize(other))
                .map(other -> other.top() + other.height() - (isDeep(other.text()) ? DEEP * size : 0))
                .toList();
        return feet.isEmpty() ? word.top() + word.height() : median(feet);
    }

    private static double size(Found word) {
        boolean low = word.text().chars().allMatch(c -> LOW_LETTERS.indexOf(c) >= 0 || MARKS.indexOf(c) >= 0);
        double part = (low ? LOW : TALL) + (isDeep(word.text()) ? DEEP : 0);
        return word.height() / part;
    }

    private static boolean isDeep(String text) {
        return text.chars().anyMatch(c -> DEEP_LETTERS.indexOf(c) >= 0);
    }

    private static boolean tellsSize(Found word) {
        return word.text().chars().anyMatch(Character::isLetterOrDigit);
    }

    private static double median(List<Double> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
    }
}
