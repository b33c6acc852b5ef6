package org.heed.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Words laid out in lines of a width; a word longer than the width stands alone.
public final class Lines {

    private Lines() {}

    /// What an exception says.
    public static String of(Exception said) {
        return Objects.requireNonNullElse(said.getMessage(), "");
    }

    public static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(words).split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// Text of a file must not steer the terminal: control characters become spaces.
    public static String printable(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().forEach(c -> plain.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return plain.toString().strip();
    }

    static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - words.length()));
    }

    static String padLeft(String words, int width) {
        return " ".repeat(Math.max(0, width - words.length())) + words;
    }
}
