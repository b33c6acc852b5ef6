package org.heed.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.heed.review.Box;
import org.heed.review.Page;
import org.heed.review.Report;
import org.heed.review.Word;

/// A report as a worse file would give it: the same words with less to tell where one thing ends and another begins.
/// Readings of such forms go wrong in many ways, so that a confidence can be measured.
public enum DegradedReport {
    /// As it is.
    WHOLE,
    /// No line is drawn.
    WITHOUT_RULINGS,
    /// All words look alike.
    WITHOUT_LOOKS,
    /// All words look alike and no line is drawn.
    PLAIN,
    /// The words that head the lists are lost.
    WITHOUT_HEADINGS,
    /// Every line stands a little higher or lower, as after a bad scan.
    SHAKEN,
    /// Numbers and labels before items are lost here and there.
    WITHOUT_SOME_NUMBERS,
    /// Full stops and a few lines are lost.
    WORN;

    private static final double MOST_SHAKE = 2.5;
    private static final double LOST_NUMBERS = 0.3;
    private static final double LOST_STOPS = 0.25;
    private static final double LOST_LINES = 0.02;

    /// The report in this form; the same seed gives the same form.
    public Report of(Report report, long seed) {
        Random random = new Random(seed);
        List<Page> pages = new ArrayList<>();
        for (Page page : report.pages()) {
            boolean keepsRulings = this != WITHOUT_RULINGS && this != PLAIN;
            pages.add(Page.laid(
                    page.number(),
                    page.state(),
                    page.size(),
                    words(page, random),
                    keepsRulings ? page.rulings() : List.of()));
        }
        return new Report(report.fileName(), report.digest(), report.kind(), report.paged(), pages, report.problems());
    }

    private List<Word> words(Page page, Random random) {
        List<Word> words = new ArrayList<>();
        double baseline = -1;
        double shake = 0;
        boolean isLineLost = false;
        for (Word word : page.words()) {
            if (word.box().bottom() != baseline) {
                baseline = word.box().bottom();
                shake = (random.nextDouble() * 2 - 1) * MOST_SHAKE;
                isLineLost = random.nextDouble() < LOST_LINES;
            }
            if (!isLost(word, isLineLost, random)) {
                words.add(changed(word, shake, random));
            }
        }
        return words;
    }

    private boolean isLost(Word word, boolean isLineLost, Random random) {
        return switch (this) {
            case WITHOUT_HEADINGS -> word.size() > 12 && word.text().matches("(?i)recommend\\w*|action|plan");
            case WITHOUT_SOME_NUMBERS ->
                word.text().matches("(?i)recommendation|R?\\d{1,2}(?:\\.\\d{1,2})?[a-z]?[.:)]?|[•a-z][.)]?")
                        && random.nextDouble() < LOST_NUMBERS;
            case WORN -> isLineLost;
            default -> false;
        };
    }

    private Word changed(Word word, double shake, Random random) {
        Box box = word.box();
        return switch (this) {
            case WITHOUT_LOOKS, PLAIN -> new Word(word.text(), box, 11, Word.Style.PLAIN, word.confidence());
            case SHAKEN ->
                new Word(
                        word.text(),
                        new Box(box.left(), box.top() + shake, box.right(), box.bottom() + shake),
                        word.size(),
                        word.style(),
                        word.confidence());
            case WORN -> {
                boolean losesStop = word.text().length() > 2 && random.nextDouble() < LOST_STOPS;
                String text = losesStop ? word.text().replaceFirst("[.:;]$", "") : word.text();
                yield new Word(text, box, word.size(), word.style(), word.confidence());
            }
            default -> word;
        };
    }
}
