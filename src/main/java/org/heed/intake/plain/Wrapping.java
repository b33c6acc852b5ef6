package org.heed.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.heed.intake.plain.PageSplit.Sheet;

/// How a text breaks its lines, measured over all of it: `width` is what a full line holds, in characters;
/// `blankLines` is how many blank lines stand between lines that belong together.
record Wrapping(Kind kind, int width, int blankLines, boolean spacedEnds, boolean lostBullets, boolean markdown) {

    enum Kind {
        /// A paragraph is a line, however long.
        NONE,
        /// Lines are as long as whole words allow.
        EXACT,
        /// Lines were broken where a printed line ended, in type of uneven width.
        UNEVEN
    }

    /// Longer lines do not come from pages.
    private static final int LONGER_THAN_A_LINE = 200;
    private static final double LONG_SHARE = 0.3;
    private static final double FULL_LINE = 0.98;
    private static final double MOST_MISFITS = 0.15;
    /// Shorter lines were not ended by the margin, and say nothing about it.
    private static final double HALF_FULL = 0.6;
    private static final int FEWEST_PAIRS = 5;
    private static final double DOUBLE_SPACED = 0.85;
    private static final double SPACED_ENDS = 0.6;
    private static final int FEWEST_LOST_BULLETS = 3;
    private static final int USUAL_WIDTH = 80;

    private static final Pattern LOST_BULLET = Pattern.compile("^ [\\p{Lu}\\p{N}‘’“”\"'(].*");
    /// A single line that begins with # may be a table's column of numbers.
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S|^[-*+] \\S.*\\*\\*|^\\*\\*[^*\\n]+\\*\\*");
    private static final Pattern PIPED = Pattern.compile("(?m)^\\h*\\|?\\h*:?-{3,}:?\\h*\\|[-:|\\h]*$");

    static Wrapping of(List<Sheet> sheets) {
        List<String> all = new ArrayList<>();
        sheets.forEach(sheet -> all.addAll(sheet.lines()));
        List<String> full = all.stream().filter(line -> !line.isBlank()).toList();
        int width = width(full);
        int blank = isDoubleSpaced(all) ? 1 : 0;
        double spaced = share(full, line -> line.endsWith(" ") && !line.endsWith("  "));
        long lost = full.stream()
                .filter(line -> LOST_BULLET.matcher(line).matches())
                .count();
        boolean markdown = MARKDOWN.matcher(String.join("\n", all)).results().count() > 1
                || PIPED.matcher(String.join("\n", all)).find();
        return new Wrapping(
                kind(all, full, width), width, blank, spaced > SPACED_ENDS, lost >= FEWEST_LOST_BULLETS, markdown);
    }

    /// True when the word that begins the next line would have fitted on this one.
    boolean leavesRoom(String line, String next) {
        return line.stripTrailing().length() + 1 + firstWord(next).length() <= width;
    }

    private static Kind kind(List<String> all, List<String> full, int width) {
        long letters = full.stream().mapToLong(String::length).sum();
        long inLong = full.stream()
                .mapToLong(String::length)
                .filter(length -> length > LONGER_THAN_A_LINE)
                .sum();
        if (inLong > letters * LONG_SHARE) {
            return Kind.NONE;
        }
        Wrapping trial = new Wrapping(Kind.EXACT, width, 0, false, false, false);
        int pairs = 0;
        int misfits = 0;
        for (int i = 1; i < all.size(); i++) {
            String line = all.get(i - 1);
            String next = all.get(i);
            boolean isList = line.stripTrailing().length() < width * HALF_FULL;
            if (isList || next.isBlank() || LineCues.isAlone(line) || LineCues.begins(next)) {
                continue;
            }
            pairs++;
            misfits += trial.leavesRoom(line, next) ? 1 : 0;
        }
        return pairs >= FEWEST_PAIRS && misfits <= pairs * MOST_MISFITS ? Kind.EXACT : Kind.UNEVEN;
    }

    private static int width(List<String> full) {
        List<Integer> lengths = full.stream()
                .filter(line -> !LineCues.isContentsEntry(line))
                .map(line -> line.stripTrailing().length())
                .sorted()
                .toList();
        return lengths.isEmpty() ? USUAL_WIDTH : lengths.get((int) ((lengths.size() - 1) * FULL_LINE));
    }

    private static boolean isDoubleSpaced(List<String> all) {
        int lines = 0;
        int followed = 0;
        for (int i = 0; i + 1 < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                lines++;
                followed += all.get(i + 1).isBlank() ? 1 : 0;
            }
        }
        long longLines =
                all.stream().filter(line -> line.length() > USUAL_WIDTH / 2).count();
        return lines > 0 && longLines > lines / 2 && followed > lines * DOUBLE_SPACED;
    }

    private static double share(List<String> lines, Predicate<String> test) {
        return lines.isEmpty() ? 0 : (double) lines.stream().filter(test).count() / lines.size();
    }

    /// A hyphen is a place to break too.
    private static String firstWord(String line) {
        return line.strip().split("\\s|(?<=[\\p{L}]-)(?=\\p{L})", 2)[0];
    }
}
