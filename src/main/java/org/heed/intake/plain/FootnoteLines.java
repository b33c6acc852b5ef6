package org.heed.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.review.Block.Footnote;

/// The footnotes at the end of a page: lines that begin with a number which is glued to a word further up.
record FootnoteLines(List<String> textLines, List<Footnote> footnotes, Set<Integer> numbers) {

    private static final int SEPARATOR = 30;
    private static final Pattern BARE = Pattern.compile("^\\h*\\d{1,3}\\h*$");
    private static final Pattern NOTE = Pattern.compile("^\\h*(\\d{1,3})\\h+\\S.*");
    /// Digits right behind a word or its stop, and nothing like a decimal or a year behind them.
    private static final String GLUED = "(?<=\\p{Ll}{2}[.,;:?!”’\"')]{0,2})%d(?=\\s|$|[.,;:’”)])";

    static FootnoteLines of(List<String> lines) {
        if (lines.stream().anyMatch(FootnoteLines::isSeparator)) {
            return separated(lines);
        }
        return atTheEnd(lines);
    }

    /// Word draws a line of spaces above its footnotes. They end with the page, whose lost end leaves a space
    /// before the next page's first word; so does a note's number on a line of its own.
    private static FootnoteLines separated(List<String> lines) {
        List<String> text = new ArrayList<>();
        List<Footnote> notes = new ArrayList<>();
        Set<Integer> numbers = new TreeSet<>();
        StringBuilder note = new StringBuilder();
        boolean inside = false;
        String last = "";
        for (String line : lines) {
            if (inside && startsPage(line, last) && !note.isEmpty()) {
                inside = false;
                close(note, notes);
            }
            inside |= isSeparator(line);
            if (!inside) {
                text.add(line);
            } else if (!line.isBlank()) {
                if (BARE.matcher(line).matches() || NOTE.matcher(line).matches()) {
                    close(note, notes);
                    numbers.add(number(line));
                }
                note.append(note.isEmpty() ? "" : "\n").append(line.strip());
            }
            last = line.isBlank() ? last : line;
        }
        close(note, notes);
        return new FootnoteLines(text, List.copyOf(notes), numbers);
    }

    private static boolean startsPage(String line, String last) {
        return line.startsWith(" ")
                && !line.isBlank()
                && !last.isBlank()
                && !BARE.matcher(last).matches();
    }

    private static int number(String line) {
        return Integer.parseInt(line.strip().split("\\s", 2)[0]);
    }

    private static boolean isSeparator(String line) {
        return line.isBlank() && line.length() >= SEPARATOR && line.indexOf('\t') < 0;
    }

    private static FootnoteLines atTheEnd(List<String> lines) {
        int start = lastBlock(lines);
        String above = String.join("\n", lines.subList(0, start));
        List<Footnote> notes = new ArrayList<>();
        Set<Integer> numbers = new TreeSet<>();
        StringBuilder note = new StringBuilder();
        for (String line : lines.subList(start, lines.size())) {
            Matcher first = NOTE.matcher(line);
            boolean begins = first.matches() && refersTo(above, Integer.parseInt(first.group(1)));
            if (begins) {
                close(note, notes);
                numbers.add(Integer.parseInt(first.group(1)));
            } else if (note.isEmpty() && !line.isBlank()) {
                return new FootnoteLines(lines, List.of(), Set.of());
            }
            note.append(note.isEmpty() ? "" : "\n").append(line.strip());
        }
        close(note, notes);
        return new FootnoteLines(lines.subList(0, start), List.copyOf(notes), numbers);
    }

    /// The words without the numbers that point to the notes.
    String withoutReferences(String text) {
        String words = text;
        for (int number : numbers) {
            words = words.replaceAll(GLUED.formatted(number), "");
        }
        return words;
    }

    private static void close(StringBuilder note, List<Footnote> notes) {
        if (!note.toString().isBlank()) {
            notes.add(new Footnote(note.toString().strip()));
        }
        note.setLength(0);
    }

    private static boolean refersTo(String above, int number) {
        return Pattern.compile(GLUED.formatted(number)).matcher(above).find();
    }

    private static int lastBlock(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        int start = end;
        while (start > 0 && !lines.get(start - 1).isBlank()) {
            start--;
        }
        return start;
    }
}
