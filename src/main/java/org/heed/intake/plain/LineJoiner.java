package org.heed.intake.plain;

import java.util.ArrayList;
import java.util.List;
import org.heed.intake.plain.Wrapping.Kind;

/// Joins lines into paragraphs.
final class LineJoiner {

    /// In type of uneven width a full line varies by about this much.
    private static final double NEARLY_FULL = 0.85;
    /// A line this short was not ended by the margin, whatever it ends with.
    private static final double CLEARLY_SHORT = 0.55;

    /// After this many lines a paragraph has shown its own width.
    private static final int ENOUGH_LINES = 3;

    private final Wrapping wrapping;

    LineJoiner(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    /// The lines of each paragraph, stripped.
    List<List<String>> paragraphs(List<String> lines) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> current = new ArrayList<>();
        String last = "";
        int blanks = 0;
        for (String line : lines) {
            if (line.isBlank()) {
                blanks++;
                continue;
            }
            if (!current.isEmpty() && new Gap(last, line, current).isBreak(blanks)) {
                paragraphs.add(List.copyOf(current));
                current.clear();
            }
            current.add(current.isEmpty() ? line.stripTrailing() : line.strip());
            last = line;
            blanks = 0;
        }
        if (!current.isEmpty()) {
            paragraphs.add(List.copyOf(current));
        }
        return paragraphs;
    }

    /// Paragraphs in lists are narrower than the text around them.
    private int fullLine(List<String> paragraph) {
        return paragraph.size() < ENOUGH_LINES || wrapping.kind() == Kind.EXACT
                ? wrapping.width()
                : paragraph.stream().mapToInt(LineJoiner::length).max().orElse(wrapping.width());
    }

    /// The place between two lines, where a paragraph may end; `full` is the length of a full line there.
    private final class Gap {
        private final String last;
        private final String line;
        private final int full;
        private final boolean inItem;

        Gap(String last, String line, List<String> paragraph) {
            this.last = last;
            this.line = line;
            this.full = fullLine(paragraph);
            this.inItem = wrapping.lostBullets() && paragraph.getFirst().startsWith(" ");
        }

        boolean isBreak(int blanks) {
            if (wrapping.kind() == Kind.NONE || LineCues.isAlone(last) || LineCues.isAlone(line)) {
                return true;
            }
            if (blanks > wrapping.blankLines()) {
                return !isCutSentence();
            }
            if (isUnderline(line)) {
                return false;
            }
            if (LineCues.isBulleted(line)) {
                return true;
            }
            boolean ended = LineCues.endsSentence(last) || isShort();
            if (isLostBullet()) {
                return ended || (wrapping.kind() == Kind.UNEVEN && isUpper(line) && !isFull());
            }
            boolean named = LineCues.isNumbered(line) || LineCues.isLabelled(line);
            return ((ended || LineCues.leadsToItem(last)) && named) || isShort();
        }

        /// A page end or a note between the halves of a sentence leaves a blank line there.
        private boolean isCutSentence() {
            return LineCues.startsLower(line)
                    && !LineCues.begins(line)
                    && !LineCues.endsSentence(last)
                    && (isFull() || (wrapping.kind() == Kind.EXACT && !wrapping.leavesRoom(last, line)));
        }

        private boolean isShort() {
            if (wrapping.kind() == Kind.EXACT) {
                return wrapping.leavesRoom(last, line);
            }
            if (wrapping.spacedEnds()
                    && last.endsWith(isFull() && inItem ? "   " : "  ")
                    && !LineCues.startsLower(line)) {
                return true;
            }
            boolean endsEarly = LineCues.endsSentence(last) && !isFull() && !LineCues.startsLower(line);
            boolean isHeading = length(last) < full * CLEARLY_SHORT && !LineCues.startsLower(line);
            return endsEarly || isHeading;
        }

        private boolean isFull() {
            return length(last) >= full * NEARLY_FULL;
        }

        private boolean isLostBullet() {
            return wrapping.lostBullets()
                    && line.startsWith(" ")
                    && !line.startsWith("  ")
                    && !LineCues.startsLower(line);
        }
    }

    private static boolean isUpper(String line) {
        return Character.isUpperCase(line.strip().codePointAt(0));
    }

    private static boolean isUnderline(String line) {
        return line.strip().matches("=+|-+");
    }

    private static int length(String line) {
        return line.stripTrailing().length();
    }
}
