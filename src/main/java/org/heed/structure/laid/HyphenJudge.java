package org.heed.structure.laid;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heed.structure.line.Line;

/// Tells a hyphen that the layout put at a line end from one that belongs to the word. The report's own words
/// decide: a word that stands whole elsewhere was cut; one that stands hyphenated elsewhere was not; else
/// prefixes that keep their hyphen keep it.
final class HyphenJudge {

    private static final Set<String> KEEPING = Set.of(
            "multi",
            "non",
            "self",
            "co",
            "ex",
            "pre",
            "post",
            "well",
            "inter",
            "intra",
            "evidence",
            "face",
            "follow",
            "long",
            "short",
            "high",
            "low",
            "cross",
            "single",
            "part",
            "full",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "twelve",
            "half",
            "sub",
            "semi",
            "anti",
            "victim",
            "trauma",
            "risk",
            "step",
            "family",
            "person",
            "needs",
            "out",
            "up",
            "on",
            "in",
            "re",
            "e",
            "third",
            "first",
            "second",
            "front",
            "decision",
            "safe",
            "domestic");

    /// A report that was hyphenated by its layout has more line ends with a hyphen than this.
    private static final int FEW = 10;

    private final Set<String> vocabulary = new HashSet<>();
    private final boolean isHyphenated;

    HyphenJudge(List<Line> lines) {
        for (Line line : lines) {
            for (int i = 0; i < line.words().size(); i++) {
                String word = plain(line.words().get(i).text());
                if (!(word.endsWith("-") && i + 1 == line.words().size())) {
                    vocabulary.add(word);
                }
            }
        }
        this.isHyphenated = isHyphenated(lines);
    }

    /// True when words were cut by the layout: one that stands whole elsewhere shows it, or the number of hyphens at
    /// line ends. In other reports a hyphen at a line end is that of the word ("aide-memoire").
    private boolean isHyphenated(List<Line> lines) {
        int hyphens = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String before = plain(lines.get(i).last().text());
            if (before.length() > 1 && before.endsWith("-")) {
                String stem = before.substring(0, before.length() - 1);
                String after = plain(lines.get(i + 1).first().text());
                hyphens += vocabulary.contains(stem + after) ? FEW : 1;
            }
        }
        return hyphens >= FEW;
    }

    /// True when the hyphen at the end of `line` was put there by the layout.
    boolean isSoft(String line, String next) {
        String before = plain(line.substring(line.lastIndexOf(' ') + 1));
        String after = plain(next.split(" ", 2)[0]);
        if (!before.endsWith("-") || before.length() < 2 || after.isEmpty() || !Character.isLetter(after.charAt(0))) {
            return false;
        }
        String stem = before.substring(0, before.length() - 1);
        if (Character.isUpperCase(next.charAt(0)) || vocabulary.contains(before + after)) {
            return false;
        }
        String lastPart = stem.substring(stem.lastIndexOf('-') + 1);
        return vocabulary.contains(stem + after)
                || vocabulary.contains(lastPart + after)
                || (isHyphenated
                        && !(KEEPING.contains(lastPart)
                                || (vocabulary.contains(lastPart) && vocabulary.contains(after))));
    }

    static boolean endsInHyphen(String line) {
        return line.endsWith("-") || line.endsWith("\u2010");
    }

    /// The word in small letters without the signs around it; a hyphen at its end stays.
    private static String plain(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1)) && !isHyphen(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }
}
