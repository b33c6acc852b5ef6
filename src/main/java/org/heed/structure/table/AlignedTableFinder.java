package org.heed.structure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.review.Box;
import org.heed.review.Ruling;
import org.heed.review.Word;
import org.heed.structure.TableHeader;
import org.heed.structure.line.Line;
import org.heed.structure.table.TableDraft.CellDraft;
import org.heed.structure.table.TableDraft.RowDraft;
import org.heed.text.NumberWords;

/// Finds tables whose columns are only set apart by white space: a line of column names, and the lines below it
/// that keep the gutters free. A table also goes on at the top of the next page when its gutters do.
public final class AlignedTableFinder {

    /// White space of this part of the type size parts the names of two columns.
    private static final double NAME_GAP = 0.9;
    /// A line further below than this many lines ends the table.
    private static final double FAR = 4.2;
    /// Text this much larger than the table's ends it: a heading.
    private static final double LARGER = 1.12;
    /// A row begins where the step to the line is this many times the usual step.
    private static final double ROW_STEP = 1.3;
    /// Below a line of column names a smaller step is enough.
    private static final double HEADER_STEP = 1.1;
    /// A continuation must show its columns within this many lines.
    private static final int SOON = 8;

    /// Column names in reviews have up to about six words on one line.
    private static final int MOST_NAME_WORDS = 6;

    /// A table on lines `from` to `to` (exclusive).
    public record Found(int from, int to, TableDraft table) {}

    private final List<Line> lines;
    private final List<Ruling> rulings;

    public AlignedTableFinder(List<Line> lines, List<Ruling> rulings) {
        this.lines = lines;
        this.rulings = rulings.stream().filter(Ruling::isHorizontal).toList();
    }

    public List<Found> find(Optional<TableDraft> open) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        Optional<Found> continuation = open.flatMap(this::continuation);
        if (continuation.isPresent()) {
            found.add(continuation.get());
            at = continuation.get().to();
        }
        while (at < lines.size()) {
            Line line = lines.get(at);
            List<Line> names = names(line);
            int to = !names.isEmpty() ? end(at, InkColumns.of(line), names.size()) : at;
            if (to > at + 1) {
                found.add(new Found(
                        at,
                        to,
                        table(at, to, columns(at, to, InkColumns.of(line)).edges())));
                at = to;
            } else {
                at++;
            }
        }
        return found;
    }

    /// The names of columns that a line holds; none when it holds something else.
    static List<Line> names(Line line) {
        List<Line> names = line.runs(line.size() * NAME_GAP);
        return isHeader(names) ? names : List.of();
    }

    private static boolean isHeader(List<Line> names) {
        if (names.size() < 2 || !names.stream().allMatch(AlignedTableFinder::isName)) {
            return false;
        }
        long named = names.stream()
                .map(Line::text)
                .filter(name -> TableHeader.looksLikeOne(List.of(name, name)))
                .count();
        return named >= 2 && named * 2 >= names.size();
    }

    /// A column name begins with a capital or a sign, is short, and carries no number: "Recommendation 2: ..." and
    /// "Recommendation Two" do.
    private static boolean isName(Line run) {
        return run.words().size() <= MOST_NAME_WORDS
                && !Character.isLowerCase(run.first().text().codePointAt(0))
                && run.text().codePoints().noneMatch(Character::isDigit)
                && NumberWords.value(run.last().text()).isEmpty();
    }

    private Optional<Found> continuation(TableDraft open) {
        List<Double> edges = open.edges();
        int to = 0;
        int together = 0;
        while (to < lines.size() && keepsGutters(lines.get(to), edges) && !isFar(to)) {
            int at = to;
            together += to < SOON
                            && lines.get(at).words().stream()
                                            .map(word -> InkColumns.column(edges, word))
                                            .distinct()
                                            .count()
                                    > 1
                    ? 1
                    : 0;
            to++;
        }
        return to > 0 && together > 0 ? Optional.of(new Found(0, to, table(0, to, edges))) : Optional.empty();
    }

    private static boolean keepsGutters(Line line, List<Double> edges) {
        for (int i = 1; i < edges.size() - 1; i++) {
            double edge = edges.get(i);
            if (line.runs(line.size() * 0.6).stream()
                    .anyMatch(run -> run.box().left() < edge - 1 && run.box().right() > edge + 1)) {
                return false;
            }
        }
        return line.box().left() >= edges.getFirst() - 6;
    }

    private int end(int from, InkColumns header, int names) {
        InkColumns columns = header;
        int to = from + 1;
        while (to < lines.size() && !isFar(to) && !isLarger(from, to)) {
            InkColumns with = columns.with(lines.get(to));
            if (with.count() < Math.max(2, names)) {
                break;
            }
            columns = with;
            to++;
        }
        return to;
    }

    private InkColumns columns(int from, int to, InkColumns header) {
        InkColumns columns = header;
        for (int i = from + 1; i < to; i++) {
            columns = columns.with(lines.get(i));
        }
        return columns;
    }

    private boolean isFar(int index) {
        if (index == 0) {
            return false;
        }
        Line line = lines.get(index);
        return step(index) > FAR * line.size();
    }

    private boolean isLarger(int from, int index) {
        return lines.get(index).size()
                        > lines.get(Math.min(from + 1, lines.size() - 1)).size() * LARGER
                && lines.get(index).size() > lines.get(from).size() * LARGER;
    }

    private double step(int index) {
        return lines.get(index).box().bottom() - lines.get(index - 1).box().bottom();
    }

    private TableDraft table(int from, int to, List<Double> edges) {
        double usual = usualStep(from, to);
        List<RowDraft> rows = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || step(i) > usual * ROW_STEP || isRuledOff(i) || endsHeader(from, i, usual)) {
                rows.add(row(lines.subList(start, i), edges));
                start = i;
            }
        }
        Box box = lines.get(from).box();
        for (Line line : lines.subList(from, to)) {
            box = box.with(line.box());
        }
        return new TableDraft(rows, edges, box);
    }

    /// Below names of columns that are printed again on a later page, a row may begin without much white space.
    private boolean endsHeader(int from, int index, double usual) {
        return index == from + 1
                && step(index) > usual * HEADER_STEP
                && !names(lines.get(from)).isEmpty();
    }

    /// The smallest step between lines that comes often: the leading inside a cell.
    private double usualStep(int from, int to) {
        List<Double> steps = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            steps.add(step(i));
        }
        steps.sort(Double::compare);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 5);
    }

    private boolean isRuledOff(int index) {
        double above = lines.get(index - 1).box().bottom();
        double below = lines.get(index).box().bottom() - lines.get(index).size() * 0.5;
        return rulings.stream()
                .anyMatch(ruling -> ruling.box().middle() > above - 1
                        && ruling.box().middle() < below
                        && ruling.box().sharedWidth(lines.get(index).box()) > 0);
    }

    static RowDraft row(List<Line> rowLines, List<Double> edges) {
        List<CellDraft> cells = new ArrayList<>();
        for (int column = 0; column < edges.size() - 1; column++) {
            int at = column;
            List<Line> inside = new ArrayList<>();
            for (Line line : rowLines) {
                List<Word> words = line.words().stream()
                        .filter(word -> InkColumns.column(edges, word) == at)
                        .toList();
                if (!words.isEmpty()) {
                    inside.add(Line.of(line.page(), words, List.of()));
                }
            }
            cells.add(new CellDraft(inside));
        }
        return new RowDraft(cells, false);
    }
}
