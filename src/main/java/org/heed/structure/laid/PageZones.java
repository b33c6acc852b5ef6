package org.heed.structure.laid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heed.review.Page;
import org.heed.review.Word;
import org.heed.structure.line.Line;
import org.heed.structure.line.LineBuilder;
import org.heed.structure.line.MarginNumbers;
import org.heed.structure.line.MarkedLine;
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

    /// Below a frame's neighbour, white space of this part of the type size ends what the frame belongs to.
    private static final double BLOCK_END = 2.6;
    /// Type larger than that above by this much is a heading's.
    private static final double HEADING = 1.08;
    /// Frames whose tops are as near as this (points) stand in one row.
    private static final double ONE_ROW = 6;

    /// A stretch of lines in one column, or a table; never both. `narrow` for one column of several, `apart` for text
    /// that neither goes on with what is above nor is gone on with.
    record Zone(double top, List<Line> lines, boolean narrow, boolean apart, Optional<TableDraft> table) {

        static Zone of(TableDraft table) {
            return new Zone(table.box().top(), List.of(), false, false, Optional.of(table));
        }
    }

    private final Page page;
    private final List<TableDraft> tables = new ArrayList<>();
    private final List<Frame> frames;
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
        this.frames = new ArrayList<>(FrameFinder.find(page.number(), loose, page.rulings()));
        frames.forEach(frame -> loose.removeIf(word -> RuledTable.holds(frame.box(), word)));
        for (Frame note : SideNotes.find(page.number(), loose)) {
            note.lines().forEach(line -> loose.removeAll(line.words()));
            frames.add(note);
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
        tables.forEach(table -> zones.add(Zone.of(table)));
        boolean tableFirst = text.isEmpty()
                || tables.stream()
                        .anyMatch(table ->
                                table.box().top() < text.getFirst().box().top());
        List<Zone> flowing = new ArrayList<>();
        int at = 0;
        for (Map.Entry<Integer, List<Frame>> place : places(text).entrySet()) {
            stretch(text.subList(at, place.getKey()), at > 0 || tableFirst ? Optional.empty() : open, flowing);
            place.getValue().forEach(frame -> add(flowing, frame));
            at = place.getKey();
        }
        stretch(text.subList(at, text.size()), at > 0 || tableFirst ? Optional.empty() : open, flowing);
        zones.addAll(flowing);
        zones.sort(Comparator.comparingDouble(Zone::top));
        return zones;
    }

    private static void add(List<Zone> zones, Frame frame) {
        zones.add(new Zone(after(zones, frame.box().top()), frame.lines(), true, true, Optional.empty()));
    }

    /// `top`, or just below the zone above when that begins further down.
    private static double after(List<Zone> zones, double top) {
        return zones.isEmpty() ? top : Math.max(top, Math.nextUp(zones.getLast().top()));
    }

    /// The frames by the index of the line of text before which they are read.
    private Map<Integer, List<Frame>> places(List<Line> text) {
        Map<Integer, List<Frame>> places = new TreeMap<>();
        for (Frame frame : frames) {
            places.computeIfAbsent(place(frame, text), none -> new ArrayList<>())
                    .add(frame);
        }
        places.values().forEach(PageZones::order);
        return places;
    }

    private int place(Frame frame, List<Line> text) {
        int first = 0;
        while (first < text.size()
                && !frame.isBeside(text.get(first))
                && text.get(first).box().top() < frame.box().top()) {
            first++;
        }
        int last = first;
        while (last < text.size() && frame.isBeside(text.get(last))) {
            last++;
        }
        if (last == first || frame.isLeftOf(text.get(first))) {
            return first;
        }
        while (last < text.size() && !beginsAnother(text.get(last - 1), text.get(last))) {
            last++;
        }
        return last;
    }

    /// A frame at the right takes room from the lines beside it.
    private boolean isNarrowed(List<Line> text) {
        return frames.stream()
                .anyMatch(frame -> text.stream().anyMatch(line -> frame.isBeside(line) && !frame.isLeftOf(line)));
    }

    /// True when a line beside which no frame stands begins what the frame above does not belong to.
    private boolean beginsAnother(Line above, Line line) {
        MarkedLine marked = MarkedLine.of(line);
        boolean isFar = line.box().bottom() - above.box().bottom() > BLOCK_END * line.size();
        return (isFar && !above.text().endsWith(":"))
                || (marked.isMarked() && !marked.isListed())
                || (line.bold() && !above.bold())
                || line.size() > above.size() * HEADING
                || frames.stream().anyMatch(frame -> frame.isBeside(line))
                || page.rulings().stream()
                        .anyMatch(ruling -> ruling.isHorizontal()
                                && ruling.box().sharedWidth(line.box()) > 0
                                && ruling.box().middle() > above.box().bottom()
                                && ruling.box().middle() < line.box().bottom() - line.size());
    }

    /// Row by row where the frames stand in rows, else column by column.
    private static void order(List<Frame> frames) {
        frames.sort(Comparator.comparingDouble(frame -> frame.box().left()));
        double left = frames.getFirst().box().right();
        List<Frame> firstColumn =
                frames.stream().filter(frame -> frame.box().left() < left).toList();
        boolean inRows = frames.stream()
                .allMatch(frame -> firstColumn.stream()
                        .anyMatch(first ->
                                Math.abs(first.box().top() - frame.box().top()) <= ONE_ROW));
        Comparator<Frame> byTop =
                Comparator.comparingDouble(frame -> Math.round(frame.box().top() / ONE_ROW));
        Comparator<Frame> byLeft =
                Comparator.comparingDouble(frame -> Math.round(frame.box().left() / ONE_ROW));
        frames.sort(inRows ? byTop.thenComparing(byLeft) : byLeft.thenComparing(byTop));
    }

    /// The zones of lines without any frame between them.
    private void stretch(List<Line> text, Optional<TableDraft> open, List<Zone> zones) {
        int at = 0;
        for (AlignedTableFinder.Found found : new AlignedTableFinder(text, page.rulings()).find(open)) {
            zones.addAll(columns(text.subList(at, found.from())));
            zones.add(Zone.of(found.table()));
            at = found.to();
        }
        zones.addAll(columns(text.subList(at, text.size())));
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
                    boolean narrow = stretch.narrow() || isNarrowed(stretch.lines());
                    zones.add(new Zone(top, stretch.lines(), narrow, false, Optional.empty()));
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
