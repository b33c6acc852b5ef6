package org.heed.structure.laid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.review.Page;
import org.heed.review.Word;
import org.heed.structure.line.Line;
import org.heed.structure.line.LineBuilder;
import org.heed.structure.line.MarginNumbers;
import org.heed.structure.table.AlignedTableFinder;
import org.heed.structure.table.Grid;
import org.heed.structure.table.GridFinder;
import org.heed.structure.table.RuledTable;
import org.heed.structure.table.TableDraft;

/// One laid page cut into zones: drawn tables, aligned tables, columns of lines, and notes at the foot.
final class PageZones {

    /// Notes are set smaller than this part of the body's size.
    private static final double NOTE_SIZE = 0.9;
    /// A page of notes only is an appendix in small type: so many lines of body size must stand above.
    private static final int FEWEST_BODY_LINES = 2;

    /// A single drawn row is the shading of a header or of every other row: white space makes the table then.
    private static final int FEWEST_ROWS = 2;

    /// A stretch of lines in one column, or a table; never both. `narrow` for one column of several.
    record Zone(double top, List<Line> lines, boolean narrow, Optional<TableDraft> table) {}

    private final Page page;
    private final List<TableDraft> tables = new ArrayList<>();
    private final List<Line> lines;

    PageZones(Page page) {
        this.page = page;
        List<Word> loose = new ArrayList<>(page.words());
        loose.removeAll(MarginNumbers.among(page.words()));
        for (Grid grid : GridFinder.find(page.rulings())) {
            if (grid.columns() >= 2 && grid.rows() >= FEWEST_ROWS) {
                List<Word> inside = loose.stream()
                        .filter(word -> RuledTable.holds(grid.box(), word))
                        .toList();
                TableDraft table = RuledTable.fill(page.number(), grid, inside);
                if (table.columns() >= 2 && table.rows().size() >= FEWEST_ROWS) {
                    tables.add(table);
                    loose.removeIf(word -> RuledTable.holds(grid.box(), word));
                }
            }
        }
        this.lines = LineBuilder.lines(page.number(), loose);
    }

    /// The width of the paper, in points.
    double width() {
        return page.size().width();
    }

    /// The lines outside drawn tables, furniture included.
    List<Line> lines() {
        return lines;
    }

    /// The notes at the foot of the page, top to bottom.
    List<Line> notes(Set<Line> furniture, double bodySize) {
        List<Line> text =
                lines.stream().filter(line -> !furniture.contains(line)).toList();
        int from = text.size();
        while (from > 0 && text.get(from - 1).size() <= bodySize * NOTE_SIZE) {
            from--;
        }
        while (from < text.size() && !startsNote(text.get(from))) {
            from++;
        }
        return from >= FEWEST_BODY_LINES ? text.subList(from, text.size()) : List.of();
    }

    private static boolean startsNote(Line line) {
        boolean raised = !line.raised().isEmpty()
                && line.raised().getFirst().box().left() <= line.box().left() + 1;
        return raised || line.first().text().matches("[\\d*†‡]{1,3}[.)]?|\\[\\d{1,3}]");
    }

    /// The zones in reading order. `open` is a table at the end of the page before, which may go on here.
    List<Zone> zones(Set<Line> setAside, Optional<TableDraft> open) {
        List<Line> text =
                lines.stream().filter(line -> !setAside.contains(line)).toList();
        List<Zone> zones = new ArrayList<>();
        tables.forEach(table -> zones.add(new Zone(table.box().top(), List.of(), false, Optional.of(table))));
        boolean tableFirst = text.isEmpty()
                || tables.stream()
                        .anyMatch(table ->
                                table.box().top() < text.getFirst().box().top());
        int at = 0;
        for (AlignedTableFinder.Found found :
                new AlignedTableFinder(text, page.rulings()).find(tableFirst ? Optional.empty() : open)) {
            zones.addAll(columns(text.subList(at, found.from())));
            zones.add(new Zone(found.table().box().top(), List.of(), false, Optional.of(found.table())));
            at = found.to();
        }
        zones.addAll(columns(text.subList(at, text.size())));
        zones.sort(Comparator.comparingDouble(Zone::top));
        return zones;
    }

    /// Lines between two tables, in reading order. A zone's top keeps the order of columns within a band.
    private List<Zone> columns(List<Line> text) {
        List<Zone> zones = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.size(); i++) {
            if (i == text.size() || tableBetween(text.get(i - 1), text.get(i))) {
                double top = text.get(from).box().top();
                for (ColumnSplitter.Stretch stretch : ColumnSplitter.stretches(text.subList(from, i))) {
                    top = Math.max(
                            top,
                            zones.isEmpty() ? top : Math.nextUp(zones.getLast().top()));
                    zones.add(new Zone(top, stretch.lines(), stretch.narrow(), Optional.empty()));
                }
                from = i;
            }
        }
        return zones;
    }

    private boolean tableBetween(Line above, Line below) {
        return tables.stream()
                .anyMatch(table -> table.box().top() >= above.box().top()
                        && table.box().bottom() <= below.box().bottom());
    }
}
