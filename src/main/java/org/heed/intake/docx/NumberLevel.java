package org.heed.intake.docx;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.Numeral;
import org.w3c.dom.Element;

/// One level of a numbered list: where it starts, when it starts again, and what is printed (`text` holds %1 to
/// %9 for the numbers of the levels). `restartAfter` is the level whose use restarts this one, -1 for never.
record NumberLevel(int level, int start, String format, String text, boolean legal, int restartAfter) {

    private static final String BULLET = "•";
    private static final Pattern DASH = Pattern.compile("[-–—]");
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Pattern LETTERS = Pattern.compile(".*[\\p{L}\\p{N}].*");

    static NumberLevel of(Optional<Element> rule, int level, String startOverride) {
        String text = rule.map(found -> Markup.value(found, "lvlText")).orElse("");
        String format = rule.map(NumberLevel::format).orElse("none");
        int start =
                Markup.number(rule.map(found -> Markup.value(found, "start")).orElse(""), 0);
        boolean legal = rule.flatMap(found -> Markup.toggle(found, "isLgl")).orElse(false);
        String restart = rule.map(found -> Markup.value(found, "lvlRestart")).orElse("");
        int after = restart.isEmpty() ? level - 1 : Math.min(Markup.number(restart, level) - 1, level - 1);
        return new NumberLevel(level, Markup.number(startOverride, start), format, text, legal, after);
    }

    /// A format of one's own ("001, 002, ...") stands in a choice that older readers skip.
    private static String format(Element rule) {
        Optional<Element> chosen = Markup.at(rule, "AlternateContent", "Choice", "numFmt");
        if (chosen.isPresent() && Markup.attribute(chosen.get(), "format").startsWith("0")) {
            return "zeros"
                    + Markup.attribute(chosen.get(), "format").split(",", 2)[0].length();
        }
        String plain = Markup.value(rule, "numFmt");
        return plain.isEmpty() ? "decimal" : plain;
    }

    /// What is printed, without the space behind it.
    String print(Counters counters, NumberLevel[] levels) {
        if (format.equals("bullet")) {
            return bullet();
        }
        return PLACE.matcher(text)
                .replaceAll(place -> {
                    NumberLevel asked = levels[place.group(1).charAt(0) - '1'];
                    return Matcher.quoteReplacement(asked.figure(counters.value(asked), legal));
                })
                .strip();
    }

    /// Bullets are letters of symbol fonts; what they look like is lost, that they are bullets is not.
    private String bullet() {
        String mark = text.strip();
        if (mark.isEmpty()) {
            return "";
        }
        boolean words = mark.length() > 1 && LETTERS.matcher(mark).matches();
        return words || DASH.matcher(mark).matches() ? mark : BULLET;
    }

    private String figure(int number, boolean asFigures) {
        String kind = asFigures && !format.equals("none") ? "decimal" : format;
        if (kind.startsWith("zeros")) {
            return String.format(
                    Locale.ROOT, "%0" + Math.clamp(kind.charAt(kind.length() - 1) - '0', 1, 9) + "d", number);
        }
        return switch (kind) {
            case "none", "bullet" -> "";
            case "lowerLetter" -> Numeral.repeatedLetters(number);
            case "upperLetter" -> Numeral.repeatedLetters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> Numeral.roman(number);
            case "upperRoman" -> Numeral.roman(number).toUpperCase(Locale.ROOT);
            case "ordinal" -> Numeral.ordinal(number);
            case "cardinalText" -> Numeral.words(number);
            case "ordinalText" -> Numeral.ordinalWords(number);
            case "decimalZero" -> (number >= 0 && number < 10 ? "0" : "") + number;
            default -> String.valueOf(number);
        };
    }

    /// How far each level of a list has counted.
    static final class Counters {
        private final int[] values;
        private final boolean[] running;

        Counters(int levels) {
            this.values = new int[levels];
            this.running = new boolean[levels];
        }

        void restart(int level) {
            Arrays.fill(running, level, running.length, false);
        }

        void count(NumberLevel[] levels, int level) {
            for (int above = 0; above < level; above++) {
                begin(levels[above]);
            }
            values[level] = running[level] ? values[level] + 1 : levels[level].start();
            running[level] = true;
            for (int below = level + 1; below < levels.length; below++) {
                running[below] &= level > levels[below].restartAfter();
            }
        }

        /// A level that is printed before it was ever used counts as begun.
        private void begin(NumberLevel level) {
            if (!running[level.level()]) {
                values[level.level()] = level.start();
                running[level.level()] = true;
            }
        }

        int value(NumberLevel level) {
            return running[level.level()] ? values[level.level()] : level.start();
        }
    }
}
