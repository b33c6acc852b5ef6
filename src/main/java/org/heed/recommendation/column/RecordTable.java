package org.heed.recommendation.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.cue.Asking;
import org.heed.recommendation.cue.Demand;
import org.heed.structure.Element;
import org.heed.structure.Place;
import org.heed.text.NumberWords;
import org.heed.text.RawText;

/// A table of two columns that names on the left what stands on the right: "Recommendation 1", "Scope", "Lead agency";
/// or a card with its number, or its number and title, first and what is asked further down.
/// Turned, it is a table of recommendations like any other: one row each, under the names of the columns.
public final class RecordTable {

    /// "Argymhelliad / Recommendation 1", "Argymhelliad 1 / Recommendation 1": the English name counts.
    private static final Pattern OTHER_LANGUAGE =
            Pattern.compile("(?i)^argymhelliad(?:\\s+\\S{1,6})?\\s*[/|]\\s*(?=(?:recommendation|rec)\\b)");
    private static final Pattern FIRST = Pattern.compile(
            "(?i)^(?:recommendation|argymhelliad|rec\\.?)(?:\\s+\\S{1,8})?\\s*:?$|^[A-Z]{1,4}[-/ ]?\\d{1,3}$");
    private static final Pattern COUNT = Pattern.compile("(?:\\p{L}{1,5}[ ./-]?)?\\d{1,3}(?:[./-]\\d{1,3})?");
    /// "7 Seeing people alone", "Recommendation 4: Training", "Record sheet AB1/4 Status: open".
    private static final Pattern TITLE =
            Pattern.compile("(?:(?!(?i:recommendation|argymhelliad|rec)\\b)\\p{L}+\\s+){0,3}?"
                    + "((?i:recommendation|argymhelliad|rec\\.?) \\S{1,8}?|(?:\\p{L}{1,5}[ ./-]?)?\\d{1,3}(?:[./-]\\d{1,3})?)"
                    + "(?:\\s*[.:)–—-])*(?:\\s+\\S.*)?");
    private static final Pattern NUMBERED = Pattern.compile("(?i)\\d|\\s(?:[ivx]+|" + NumberWords.PATTERN + ")\\b");
    /// The usual names of the columns, in the usual order.
    private static final Map<ColumnRole, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(ColumnRole.NUMBER, "No.");
        NAMES.put(ColumnRole.RECOMMENDATION, "Recommendation");
        NAMES.put(ColumnRole.SCOPE, "Scope");
        NAMES.put(ColumnRole.ACTION, "Action");
        NAMES.put(ColumnRole.LEAD, "Lead agency");
        NAMES.put(ColumnRole.MILESTONES, "Milestones");
        NAMES.put(ColumnRole.TARGET, "Target date");
        NAMES.put(ColumnRole.COMPLETION, "Outcome");
    }

    /// Fewer named lines are a list with its labels in a column.
    private static final int FEWEST_NAMES = 3;
    /// "Key milestones achieved in enacting the recommendation" has 54 letters; what is asked has more.
    private static final int LONGEST_NAME = 70;

    /// Names that leave no doubt, whatever the others are.
    private static final Set<ColumnRole> ASKED_OF_WHOM = EnumSet.of(ColumnRole.RECOMMENDATION, ColumnRole.LEAD);

    private RecordTable() {}

    /// The turned table, or nothing where this is none.
    public static Optional<Element.Table> turned(Element.Table table) {
        List<List<Element.Row>> records = records(table);
        boolean isOfTwo = table.columns() == 2 && table.headerRows() <= 1;
        if (!isOfTwo || records.isEmpty() || !records.stream().allMatch(RecordTable::isNamed)) {
            return Optional.empty();
        }
        List<Map<ColumnRole, Element.Cell>> byRole =
                records.stream().map(RecordTable::byRole).toList();
        List<ColumnRole> roles = NAMES.keySet().stream()
                .filter(role -> byRole.stream().anyMatch(record -> record.containsKey(role)))
                .toList();
        List<Element.Row> rows = new ArrayList<>();
        rows.add(new Element.Row(roles.stream().map(role -> named(table, role)).toList(), false));
        Element.Cell empty = new Element.Cell(List.of(), table.place());
        for (Map<ColumnRole, Element.Cell> record : byRole) {
            List<Element.Cell> cells =
                    roles.stream().map(role -> record.getOrDefault(role, empty)).toList();
            rows.add(new Element.Row(cells, false));
        }
        return Optional.of(new Element.Table(rows, 1, table.place()));
    }

    /// The rows from one that names a recommendation, or counts a card, to the next; none where the first row names
    /// something else.
    private static List<List<Element.Row>> records(Element.Table table) {
        List<List<Element.Row>> records = new ArrayList<>();
        for (Element.Row row : table.rows()) {
            if (isTitle(row)
                    && !records.isEmpty()
                    && isLike(row, records.getLast().getFirst())) {
                continue; // printed again on the next page
            }
            boolean isBelow =
                    !records.isEmpty() && (isBelowLabel(row, records.getLast()) || isTitled(records.getLast()));
            if ((isFirst(row) && !isBelow)
                    || isTitle(row)
                    || (isCount(row) && isLike(row, table.rows().getFirst()))) {
                records.add(new ArrayList<>());
            }
            if (records.isEmpty()) {
                return List.of();
            }
            add(row, records.getLast());
        }
        return records;
    }

    /// A row without a name goes on with the one above.
    private static void add(Element.Row row, List<Element.Row> record) {
        if (!name(row).isEmpty() || record.isEmpty()) {
            record.add(row);
            return;
        }
        Element.Row above = record.removeLast();
        List<Element.Passage> both = new ArrayList<>(above.cells().getLast().passages());
        both.addAll(row.cells().getLast().passages());
        Element.Cell whole = new Element.Cell(both, above.cells().getLast().place());
        record.add(new Element.Row(List.of(above.cells().getFirst(), whole), false));
    }

    private static boolean isFirst(Element.Row row) {
        return FIRST.matcher(name(row)).matches() && ColumnRole.named(name(row)) != ColumnRole.NUMBER;
    }

    /// "Recommendation" in the form whose first row says "Recommendation 1", or its number, and perhaps a title.
    private static boolean isBelowLabel(Element.Row row, List<Element.Row> record) {
        return !isNumbered(row)
                && record.stream().noneMatch(each -> isWithAsk(each) || (isFirst(each) && !isNumbered(each)));
    }

    private static boolean isNumbered(Element.Row row) {
        return NUMBERED.matcher(name(row)).find();
    }

    /// What is asked stands below the title of its card and begins none of its own.
    private static boolean isTitled(List<Element.Row> record) {
        return isTitle(record.getFirst())
                && record.stream()
                        .skip(1)
                        .noneMatch(row -> FIRST.matcher(name(row)).matches());
    }

    private static boolean isTitle(Element.Row row) {
        return row.isFirstCellAlone() && TITLE.matcher(name(row)).matches();
    }

    private static boolean isCount(Element.Row row) {
        return COUNT.matcher(row.cells().getLast().text().verbatim().strip()).matches();
    }

    private static boolean isLike(Element.Row row, Element.Row first) {
        return name(row).equals(name(first));
    }

    /// More than half of the names are known; the first is, by what it begins.
    private static boolean isNamed(List<Element.Row> record) {
        List<String> names = record.stream().map(RecordTable::name).toList();
        List<ColumnRole> known = names.stream()
                .skip(1)
                .map(ColumnRole::named)
                .filter(role -> role != ColumnRole.OTHER)
                .toList();
        boolean isOfAsk = (isFirst(record.getFirst()) && !record.getFirst().isFirstCellAlone())
                || ask(record).isPresent();
        return isOfAsk
                && names.size() >= FEWEST_NAMES
                && ((known.size() + 1) * 2 > names.size() || known.containsAll(ASKED_OF_WHOM))
                && names.stream().skip(1).allMatch(name -> name.length() <= LONGEST_NAME);
    }

    /// What is asked, below the first row: under its usual name, or as an action; else whatever asks in a form that
    /// names who is to act or by when.
    private static Optional<Element.Cell> ask(List<Element.Row> record) {
        List<Element.Row> below = record.subList(1, record.size());
        return named(below, ColumnRole.RECOMMENDATION)
                .or(() -> isFirst(record.getFirst()) ? named(below, ColumnRole.ACTION) : Optional.empty())
                .or(() -> named(below, ColumnRole.LEAD)
                        .or(() -> named(below, ColumnRole.TARGET))
                        .flatMap(found -> below.stream()
                                .filter(row -> ColumnRole.named(name(row)) == ColumnRole.OTHER)
                                .map(row -> row.cells().getLast())
                                .filter(cell -> Demand.isOne(cell.text().verbatim()))
                                .findFirst()));
    }

    private static Optional<Element.Cell> named(List<Element.Row> rows, ColumnRole role) {
        return rows.stream()
                .filter(row -> ColumnRole.named(name(row)) == role)
                .map(row -> row.cells().getLast())
                .findFirst();
    }

    /// What is asked stands beside the label; else it is a title, or nothing.
    private static boolean isWithAsk(Element.Row first) {
        return isFirst(first)
                && !first.isFirstCellAlone()
                && Asking.asks(first.cells().getLast().text().verbatim());
    }

    private static String name(Element.Row row) {
        return OTHER_LANGUAGE
                .matcher(row.cells().getFirst().text().verbatim().strip())
                .replaceFirst("");
    }

    private static Map<ColumnRole, Element.Cell> byRole(List<Element.Row> record) {
        Map<ColumnRole, Element.Cell> byRole = new EnumMap<>(ColumnRole.class);
        Element.Row first = record.getFirst();
        Matcher title = TITLE.matcher(name(first));
        if (!isFirst(first)) {
            byRole.put(
                    ColumnRole.NUMBER,
                    isTitle(first) && title.matches()
                            ? cell(title.group(1), first.cells().getFirst().place())
                            : first.cells().getLast());
        } else if (isNumbered(first)) {
            byRole.put(
                    ColumnRole.NUMBER,
                    cell(name(first), first.cells().getFirst().place()));
        }
        if (isWithAsk(first)) {
            byRole.put(ColumnRole.RECOMMENDATION, first.cells().getLast());
        }
        ask(record).ifPresent(cell -> byRole.putIfAbsent(ColumnRole.RECOMMENDATION, cell));
        for (Element.Row row : record.subList(1, record.size())) {
            byRole.putIfAbsent(ColumnRole.named(name(row)), row.cells().getLast());
        }
        if (isFirst(first) && BodyNames.isName(first.cells().getLast().text().verbatim())) {
            byRole.putIfAbsent(ColumnRole.LEAD, first.cells().getLast());
        }
        if (isFirst(first)) {
            byRole.putIfAbsent(ColumnRole.RECOMMENDATION, first.cells().getLast());
        }
        return byRole;
    }

    /// A cell that names its column by the usual word.
    private static Element.Cell named(Element.Table table, ColumnRole role) {
        return cell(NAMES.getOrDefault(role, ""), table.place());
    }

    private static Element.Cell cell(String words, Place place) {
        return new Element.Cell(List.of(new Element.Passage("", new RawText(words), 0, place)), place);
    }
}
