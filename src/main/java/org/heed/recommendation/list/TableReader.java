package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Level;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.column.BandedTable;
import org.heed.recommendation.column.ColumnContent;
import org.heed.recommendation.column.ColumnRole;
import org.heed.recommendation.column.RecordTable;
import org.heed.recommendation.column.TitledTable;
import org.heed.recommendation.cue.Asking;
import org.heed.recommendation.cue.LevelWords;
import org.heed.structure.Element;

/// Reads a table as a list of recommendations, by what its columns hold. Tables of earlier reviews are left out;
/// a table without column names is read where recommendations are expected and its columns show what they hold.
final class TableReader {

    /// A table is as good a list as a labelled one.
    private static final double SCORE = 0.9;
    /// In a column of recommendations most cells ask for something.
    private static final double LEAST_ASKING = 0.4;

    public Optional<DraftList> read(Element.Table printed, Part part) {
        if (part.list(printed).isPresent()) {
            return Optional.empty();
        }
        Element.Table table = RecordTable.turned(printed)
                .or(() -> BandedTable.turned(printed))
                .or(() -> TitledTable.turned(printed))
                .orElse(printed);
        Map<ColumnRole, Integer> roles = roles(table, part);
        boolean isForeign = roles.containsKey(ColumnRole.EARLIER) && !part.isExpected();
        if (!roles.containsKey(ColumnRole.RECOMMENDATION) || isForeign) {
            return Optional.empty();
        }
        List<Draft> drafts = drafts(table, roles, part);
        long asking = drafts.stream()
                .filter(draft ->
                        Asking.asks(draft.text().verbatim()) || !draft.number().isEmpty())
                .count();
        if (drafts.isEmpty() || asking < drafts.size() * LEAST_ASKING) {
            return Optional.empty();
        }
        return Optional.of(
                new DraftList(part.where(), drafts, SCORE, plan(roles, drafts), part.isExpected(), part.isConcerns()));
    }

    private static String lead(Draft draft) {
        return draft.addressees().stream().map(Addressee::asPrinted).collect(Collectors.joining("; "));
    }

    /// The names of the columns, printed again on a later page: at least half of the cells say the same.
    private static boolean isHeaderAgain(Element.Row row, Element.Table table) {
        return table.headerRows() > 0
                && 2
                                * table.rows().getFirst().cells().stream()
                                        .filter(name -> !name.text().isEmpty())
                                        .filter(name -> row.cells()
                                                .get(table.rows()
                                                        .getFirst()
                                                        .cells()
                                                        .indexOf(name))
                                                .text()
                                                .verbatim()
                                                .startsWith(name.text().verbatim()))
                                        .count()
                        >= table.columns();
    }

    private static Map<ColumnRole, Integer> roles(Element.Table table, Part part) {
        for (int row = 0; row < table.headerRows(); row++) {
            Map<ColumnRole, Integer> roles =
                    ColumnContent.settled(ColumnRole.of(table.rows().get(row)), table, row);
            if (roles.containsKey(ColumnRole.RECOMMENDATION)) {
                return roles;
            }
            if (part.isExpected()) {
                Map<ColumnRole, Integer> filled = ColumnContent.filledUp(roles, table);
                Optional.ofNullable(filled.get(ColumnRole.ACTION))
                        .ifPresent(actions -> filled.putIfAbsent(ColumnRole.RECOMMENDATION, actions));
                return filled;
            }
        }
        return part.isExpected() && table.headerRows() == 0 ? ColumnContent.roles(table) : Map.of();
    }

    /// Rows under the name of a body, or with its name, need no column for the owner.
    private static DraftList.Plan plan(Map<ColumnRole, Integer> roles, List<Draft> drafts) {
        boolean hasTarget = roles.containsKey(ColumnRole.TARGET);
        boolean isPlan = hasTarget || roles.containsKey(ColumnRole.ACTION) || roles.containsKey(ColumnRole.MILESTONES);
        if (!isPlan) {
            return DraftList.Plan.NONE;
        }
        boolean hasOwner = roles.containsKey(ColumnRole.LEAD)
                || drafts.stream().noneMatch(draft -> draft.addressees().isEmpty());
        return hasTarget && hasOwner ? DraftList.Plan.COMPLETE : DraftList.Plan.LACKS_COLUMN;
    }

    /// The body that a row across the table names, with its level or without.
    private static Optional<String> body(Token.Group banner, Part part) {
        return Optional.of(banner.body())
                .filter(name -> BodyNames.isName(name) || TableCaption.isListed(name, part.outline()))
                .filter(name -> banner.level().isEmpty() || banner.isFor());
    }

    private static List<Draft> drafts(Element.Table table, Map<ColumnRole, Integer> roles, Part part) {
        List<Draft> drafts = new ArrayList<>();
        Optional<Level> level = part.level();
        Optional<String> body = Optional.empty();
        for (Element.Row row : table.bodyRows()) {
            String banner =
                    row.cells().isEmpty() ? "" : row.cells().getFirst().text().verbatim();
            if (row.isBanner() && !Asking.asks(banner)) {
                Token.Group group = new Token.Group("", banner, LevelWords.tell(banner));
                level = group.level().or(part::level);
                body = body(group, part);
                continue;
            }
            if (isHeaderAgain(row, table)) {
                continue;
            }
            PlanRow cells = new PlanRow(row, roles, part);
            if (!drafts.isEmpty() && (cells.isContinuation() || cells.isPartOf(drafts.getLast()))) {
                drafts.add(cells.appendedTo(drafts.removeLast()));
            } else if (!drafts.isEmpty() && cells.isLongerPrintOf(drafts.getLast())) {
                Draft above = drafts.removeLast();
                cells.draft(level, body, "").ifPresent(whole -> drafts.add(whole.withAction(above.action())));
            } else {
                String inherited = cells.isUnderAbove() && !drafts.isEmpty() ? lead(drafts.getLast()) : "";
                cells.draft(level, body, inherited).ifPresent(drafts::add);
            }
        }
        return List.copyOf(drafts);
    }
}
