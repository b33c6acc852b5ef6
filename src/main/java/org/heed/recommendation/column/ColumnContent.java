package org.heed.recommendation.column;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.cue.Asking;
import org.heed.recommendation.cue.Demand;
import org.heed.recommendation.cue.Run;
import org.heed.recommendation.list.Mark;
import org.heed.structure.Element;

/// What the columns of a table without column names hold, told from their cells: the column where most cells ask
/// for something holds the recommendations, one of short numbers the numbers, one of names the addressees.
public final class ColumnContent {

    private static final double MOST = 0.6;
    private static final int LONGEST_NUMBER = 20;
    private static final int SHORTEST_ASK = 30;
    private static final Pattern WELSH = Pattern.compile("(?i)argymhell");
    private static final Pattern ENGLISH = Pattern.compile("(?i)recommendation");

    private ColumnContent() {}

    public static Map<ColumnRole, Integer> roles(Element.Table table) {
        Map<ColumnRole, Integer> roles = filledUp(new EnumMap<>(ColumnRole.class), table);
        boolean isOfTwo = table.columns() == 2 && roles.equals(Map.of(ColumnRole.NUMBER, 0));
        if (isOfTwo && share(cells(table, 1), ColumnContent::isLong) >= MOST) {
            // What is counted, where nothing else stands beside it.
            roles.put(ColumnRole.RECOMMENDATION, 1);
        }
        return roles;
    }

    private static boolean isLong(String cell) {
        return cell.length() > SHORTEST_ASK;
    }

    /// The roles that the names of columns tell, and those that the cells under other names show.
    public static Map<ColumnRole, Integer> filledUp(Map<ColumnRole, Integer> named, Element.Table table) {
        Map<ColumnRole, Integer> roles = new EnumMap<>(named);
        Integer other = roles.remove(ColumnRole.OTHER);
        for (int column = other == null ? 0 : other; column < table.columns(); column++) {
            List<String> cells = cells(table, column);
            if (cells.isEmpty() || roles.containsValue(column)) {
                continue;
            }
            if (isNumbers(cells)) {
                roles.putIfAbsent(ColumnRole.NUMBER, column);
            } else if (share(cells, BodyNames::isName) >= MOST) {
                roles.putIfAbsent(ColumnRole.LEAD, column);
            } else if (share(cells, cell -> isLong(cell) && Asking.asks(cell)) >= MOST) {
                roles.putIfAbsent(ColumnRole.RECOMMENDATION, column);
            }
        }
        return roles;
    }

    /// True when a table sets out, whatever its columns are called, what is asked: in one column most cells ask, in
    /// another stands who is asked, or a number.
    public static boolean isOfAsks(Element.Table table) {
        Map<ColumnRole, Integer> roles = roles(table);
        Integer asks = roles.get(ColumnRole.RECOMMENDATION);
        boolean isToldWhich = roles.containsKey(ColumnRole.NUMBER) || roles.containsKey(ColumnRole.LEAD);
        return asks != null && isToldWhich && share(cells(table, asks), Demand::isOne) >= MOST;
    }

    /// The roles, where the name "Recommendation" stands over two columns: the first may hold the numbers, and so may a
    /// first column without a name. Of a table in two languages the column in English is read.
    public static Map<ColumnRole, Integer> settled(Map<ColumnRole, Integer> roles, Element.Table table, int header) {
        Integer named = roles.get(ColumnRole.RECOMMENDATION);
        if (named == null) {
            return roles;
        }
        List<Element.Cell> names = table.rows().get(header).cells();
        if (names.getFirst().text().isEmpty() && isNumbers(cells(table, 0)) && Run.steadiness(cells(table, 0)) > MOST) {
            roles.putIfAbsent(ColumnRole.NUMBER, 0);
        }
        boolean isWelsh = WELSH.matcher(names.get(named).text().verbatim()).find();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column).text().verbatim();
            if (isWelsh && !WELSH.matcher(name).find() && ENGLISH.matcher(name).find()) {
                roles.put(ColumnRole.RECOMMENDATION, column);
                return roles;
            }
        }
        boolean spansTwo = named + 1 < names.size()
                && (names.get(named + 1).text().isEmpty()
                        || names.get(named + 1).equals(names.get(named)));
        if (spansTwo && isNumbers(cells(table, named)) && !isNumbers(cells(table, named + 1))) {
            roles.put(ColumnRole.NUMBER, named);
            roles.put(ColumnRole.RECOMMENDATION, named + 1);
        } else if (roles.containsKey(ColumnRole.ACTION) && isNumbers(cells(table, named))) {
            // A plan may tell by the number alone what it is the plan of.
            roles.remove(ColumnRole.RECOMMENDATION);
            roles.putIfAbsent(ColumnRole.NUMBER, named);
        }
        return roles;
    }

    private static boolean isNumbers(List<String> cells) {
        if (cells.isEmpty()) {
            return false;
        }
        boolean areShort = share(cells, cell -> cell.length() <= LONGEST_NUMBER && cell.matches(".*[\\d)].*")) >= MOST;
        return areShort
                && (share(cells, cell -> Mark.style(cell) != Mark.Style.BULLET) >= MOST
                        || Run.steadiness(cells) > MOST);
    }

    private static List<String> cells(Element.Table table, int column) {
        return table.bodyRows().stream()
                .filter(row -> !row.isBanner())
                .map(row -> row.cells().get(column).text().verbatim())
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private static double share(List<String> cells, java.util.function.Predicate<String> rule) {
        return (double) cells.stream().filter(rule).count() / cells.size();
    }
}
