package org.heed.intake.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text at its page ends: form feeds, or lines that say which page begins. Printed page numbers become
/// labels; they and lines that head or foot page after page become furniture.
final class PageSplit {

    /// Fewer lines of this kind are part of the text.
    private static final int FEWEST_MARKERS = 2;
    private static final int FEWEST_NUMBERS = 3;
    private static final int FEWEST_REPEATS = 3;
    /// A running head stands on two pages of five at least: left and right pages differ, first pages have none.
    private static final double REPEATS_ON = 0.4;
    private static final int LONGEST_FURNITURE = 120;
    /// Running heads and feet have up to this many lines.
    private static final int DEEPEST_FURNITURE = 3;

    private static final Pattern MARKER =
            Pattern.compile("(?im)^\\h*(?:<<\\h*page\\h+(\\w{1,8})\\h*>>|[-=]{2,}\\h*page\\h+(\\w{1,8})\\h*[-=]{2,}"
                    + "|\\[page\\h+(\\w{1,8})])\\h*$");
    private static final Pattern NUMBER_LINE = Pattern.compile(
            "(?i)^\\s*(?:page\\s+|tudalen\\s+)?[-–]?\\s*(\\d{1,4}|[ivxl]{1,7})\\s*[-–]?(?:\\s*(?:of|o|/|\\|)\\s*\\d{1,4})?\\s*$");
    /// A running line that tells its page: "Anytown CSP    Page 4".
    private static final Pattern PAGE_IN_LINE = Pattern.compile("(?i).*\\b(?:page|tudalen)\\h+(\\d{1,4})\\b.*");
    private static final Pattern GLUED = Pattern.compile("^(\\d{1,3})(?=\\p{L}|\\h\\p{Lu}|\\d{1,2}\\.)");

    private PageSplit() {}

    /// One page's lines without furniture, the number printed on it, and the furniture.
    record Sheet(String label, List<String> lines, List<String> furniture) {}

    static List<Sheet> sheets(String text) {
        String plain = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u000B', '\n');
        List<Sheet> sheets = new ArrayList<>();
        if (plain.indexOf('\f') >= 0) {
            for (String page : plain.replaceFirst("\\f\\s*$", "").split("\f", -1)) {
                sheets.add(numbered(lines(page), sheets));
            }
        } else {
            sheets.addAll(marked(plain));
        }
        return sheets.size() > 1 ? withoutRunningLines(sheets) : List.of(withoutNumberLines(sheets.getFirst()));
    }

    private static List<String> lines(String page) {
        return new ArrayList<>(List.of(page.split("\n", -1)));
    }

    /// Pages begun by lines such as `<< Page 3 >>`; the whole text when there are none.
    private static List<Sheet> marked(String text) {
        Matcher marker = MARKER.matcher(text);
        List<Sheet> sheets = new ArrayList<>();
        String label = "";
        int from = 0;
        while (marker.find()) {
            sheets.add(new Sheet(label, lines(text.substring(from, marker.start())), List.of()));
            label = marker.group().replaceAll("(?i)page|[^\\p{Alnum}]", "");
            from = marker.end();
        }
        sheets.add(new Sheet(label, lines(text.substring(from)), List.of()));
        if (sheets.size() <= FEWEST_MARKERS) {
            return List.of(new Sheet("", lines(text), List.of()));
        }
        boolean blankStart = sheets.getFirst().lines().stream().allMatch(String::isBlank);
        return blankStart ? sheets.subList(1, sheets.size()) : sheets;
    }

    /// The number printed at the foot or the head of a page, on a line of its own or, where a form feed was lost
    /// on the way, glued to the first word.
    private static Sheet numbered(List<String> lines, List<Sheet> before) {
        int last = edge(lines, lines.size() - 1, -1);
        int first = edge(lines, 0, 1);
        for (int place : new int[] {last, first}) {
            Matcher number = NUMBER_LINE.matcher(place < 0 ? "" : lines.get(place));
            if (number.matches()) {
                String line = lines.remove(place);
                return new Sheet(number.group(1), lines, List.of(line.strip()));
            }
        }
        Matcher glued = GLUED.matcher(first < 0 ? "" : lines.get(first));
        if (glued.find() && follows(glued.group(1), before)) {
            lines.set(first, lines.get(first).substring(glued.end()));
            return new Sheet(glued.group(1), lines, List.of(glued.group(1)));
        }
        return new Sheet("", lines, List.of());
    }

    private static boolean follows(String number, List<Sheet> before) {
        int label = Integer.parseInt(number);
        Optional<Integer> previous = before.reversed().stream()
                .map(Sheet::label)
                .filter(printed -> printed.matches("\\d+"))
                .map(Integer::valueOf)
                .findFirst();
        return previous.map(known -> known + 1 == label).orElse(!before.isEmpty() && label <= before.size() + 1);
    }

    /// The first line with words from a place on, or -1.
    private static int edge(List<String> lines, int from, int step) {
        for (int i = from; i >= 0 && i < lines.size(); i += step) {
            if (!lines.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Sheet> withoutRunningLines(List<Sheet> sheets) {
        List<Sheet> current = sheets;
        for (int depth = 0; depth < DEEPEST_FURNITURE; depth++) {
            current = withoutEdge(withoutEdge(current, 1), -1);
        }
        return current;
    }

    private static List<Sheet> withoutEdge(List<Sheet> sheets, int step) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sheet sheet : sheets) {
            counts.merge(running(sheet, step), 1, Integer::sum);
        }
        double enough = Math.max(FEWEST_REPEATS, sheets.size() * REPEATS_ON);
        List<Sheet> without = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String line = running(sheet, step);
            boolean runs = !line.isEmpty() && counts.getOrDefault(line, 0) >= enough;
            without.add(runs ? withoutEdge(sheet, step) : sheet);
        }
        return without;
    }

    private static Sheet withoutEdge(Sheet sheet, int step) {
        List<String> lines = new ArrayList<>(sheet.lines());
        List<String> furniture = new ArrayList<>(sheet.furniture());
        String line = lines.remove(edge(lines, step > 0 ? 0 : lines.size() - 1, step));
        furniture.add(line.strip());
        Matcher number = Pattern.compile("(?i)(?:page\\s+)?\\b(\\d{1,4})$").matcher(line.strip());
        String label = sheet.label().isEmpty() && number.find() ? number.group(1) : sheet.label();
        return new Sheet(label, lines, List.copyOf(furniture));
    }

    /// What would run at the edge of the page: its line there, digits masked, or nothing.
    private static String running(Sheet sheet, int step) {
        int place = edge(sheet.lines(), step > 0 ? 0 : sheet.lines().size() - 1, step);
        String line = place < 0 ? "" : sheet.lines().get(place).strip();
        boolean isTableRow = line.contains("|") && line.indexOf('|') != line.lastIndexOf('|');
        return line.length() > LONGEST_FURNITURE || isTableRow ? "" : line.replaceAll("\\d+", "#");
    }

    /// Without page ends, page numbers give themselves away by standing alone and counting up.
    private static Sheet withoutNumberLines(Sheet sheet) {
        return withoutCounting(withoutCounting(sheet, NUMBER_LINE), PAGE_IN_LINE);
    }

    private static Sheet withoutCounting(Sheet sheet, Pattern line) {
        List<Integer> places = new ArrayList<>();
        int next = -1;
        for (int i = 0; i < sheet.lines().size(); i++) {
            Matcher number = line.matcher(sheet.lines().get(i));
            if (!number.matches() || !number.group(1).matches("\\d+") || !standsAlone(sheet.lines(), i)) {
                continue;
            }
            int value = Integer.parseInt(number.group(1));
            if (next < 0 || value == next || value == next + 1) {
                places.add(i);
                next = value + 1;
            }
        }
        if (places.size() < FEWEST_NUMBERS) {
            return sheet;
        }
        List<String> lines = new ArrayList<>(sheet.lines());
        List<String> furniture = new ArrayList<>(sheet.furniture());
        for (int place : places.reversed()) {
            furniture.addFirst(lines.remove(place).strip());
        }
        return new Sheet("", lines, furniture);
    }

    private static boolean standsAlone(List<String> lines, int place) {
        boolean above = place == 0 || lines.get(place - 1).isBlank();
        boolean below = place + 1 >= lines.size() || lines.get(place + 1).isBlank();
        return above && below;
    }
}
