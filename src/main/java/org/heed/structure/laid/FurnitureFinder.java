package org.heed.structure.laid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.review.Page;
import org.heed.structure.line.Line;

/// Tells running heads, feet and printed page numbers from text. A line is furniture when it stands near the
/// top or bottom edge and its words, figures aside, come back in the same place on other pages; or when it is a
/// page number alone in the outermost line and the figures count up with the pages.
final class FurnitureFinder {

    /// Furniture stands in the outer parts of the page: this part of the height at the top and at the bottom.
    private static final double MARGIN = 0.13;
    /// Lines of one page's margin that are looked at, from the edge inwards.
    private static final int DEPTH = 4;
    /// Words come back on this many pages at least.
    private static final int FEWEST_PAGES = 3;
    /// ... in a document of fewer pages, on all.
    private static final int SHORT_DOCUMENT = 2;
    /// Places nearer than this (points) are the same place.
    private static final double SAME_HEIGHT = 6;

    /// What stands about a page number.
    private static final String SIGN = "\\s*[-–—~•·*|]{0,2}\\s*";
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)" + SIGN
            + "(?:page|tudalen|p\\.)?" + SIGN + "(\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|o|/)\\s*\\d{1,4})?" + SIGN
            + "(?:page)?");

    private static final Pattern PAGE_INSIDE = Pattern.compile("(?i)\\bpage\\s+(\\d{1,4})\\b");
    private static final Pattern FIGURES = Pattern.compile("\\d+|\\b[ivxl]{1,6}\\b");

    private final List<Page> pages;
    private final List<List<Line>> lines;
    private final Map<String, Set<Integer>> seen = new HashMap<>();

    FurnitureFinder(List<Page> pages, List<List<Line>> lines) {
        this.pages = pages;
        this.lines = lines;
        for (int page = 0; page < pages.size(); page++) {
            for (Line line : edgeLines(page)) {
                for (String key : keys(page, line)) {
                    seen.computeIfAbsent(key, none -> new HashSet<>()).add(page);
                }
            }
        }
    }

    /// The lines of page `page` (counted from 0) that are furniture.
    Set<Line> furniture(int page) {
        Set<Line> found = new LinkedHashSet<>();
        for (Line line : edgeLines(page)) {
            if (comesBack(page, line) || isPageNumber(page, line)) {
                found.add(line);
            }
        }
        return found;
    }

    /// The page number printed among these lines, or an empty text.
    static String label(Iterable<Line> furniture) {
        for (Line line : furniture) {
            for (Line run : line.runs(line.size() * 2)) {
                Matcher number = PAGE_NUMBER.matcher(run.text());
                if (number.matches()) {
                    return number.group(1);
                }
            }
            Matcher inside = PAGE_INSIDE.matcher(line.text());
            if (inside.find()) {
                return inside.group(1);
            }
        }
        return "";
    }

    private List<Line> edgeLines(int page) {
        List<Line> all = lines.get(page);
        double height = pages.get(page).size().height();
        List<Line> edge = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            boolean top = i < DEPTH && line.box().bottom() <= height * MARGIN;
            boolean bottom = i >= all.size() - DEPTH && line.box().top() >= height * (1 - MARGIN);
            if (top || bottom) {
                edge.add(line);
            }
        }
        return edge;
    }

    private List<String> keys(int page, Line line) {
        String words = FIGURES.matcher(line.text()).replaceAll("#");
        double height = pages.get(page).size().height();
        boolean top = line.box().bottom() < height / 2;
        long place = Math.round((top ? line.box().bottom() : height - line.box().bottom()) / SAME_HEIGHT);
        String prefix = (top ? "t" : "b") + "|" + words + "|";
        return List.of(prefix + place, prefix + (place + 1));
    }

    private boolean comesBack(int page, Line line) {
        int pagesWith = keys(page, line).stream()
                .mapToInt(key -> seen.getOrDefault(key, Set.of()).size())
                .max()
                .orElse(0);
        boolean hasLetters = line.text().codePoints().anyMatch(Character::isLetter);
        int needed = pages.size() <= SHORT_DOCUMENT ? SHORT_DOCUMENT : FEWEST_PAGES;
        return hasLetters && pagesWith >= needed;
    }

    private boolean isPageNumber(int page, Line line) {
        List<Line> all = lines.get(page);
        boolean outermost = line.equals(all.getFirst())
                || line.equals(all.getLast())
                || (all.size() > 2 && line.equals(all.get(all.size() - 2)));
        return outermost && PAGE_NUMBER.matcher(line.text()).matches();
    }
}
