package org.heed.structure;

import java.util.List;
import java.util.regex.Pattern;

/// Tells a row that names the columns of a table from a row of content, by words where looks do not tell.
public final class TableHeader {

    /// "Key milestones achieved in enacting recommendation" and the like; content runs longer.
    private static final int MOST_CHARACTERS = 70;
    private static final Pattern COLUMN_NAME = Pattern.compile(
            "(?i)^(?:#|no\\.?|nos?|ref(?:erence)?\\.?|number|rec(?:ommendation)?s?(?: no\\.?| number| ref\\.?)?"
                    + "|(?:by |for )?(?:who|whom|what|when|why|how))\\??$"
                    + "|\\b(?:recommendations?|actions?|lead|owner|responsib\\w+|agency|organi[sz]ation|addressed|target|timescale|deadline|"
                    + "due|milestones?|outcomes?|scope|status|progress|date|completion|role|event|name|title|theme|concern|"
                    + "evidence|argymhelliad)\\b");

    private TableHeader() {}

    /// True when all cells are as short as names and at least half of those with words read like the name of a
    /// column.
    public static boolean looksLikeOne(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        long named = filled.stream()
                .filter(cell -> COLUMN_NAME.matcher(cell.strip()).find())
                .count();
        return filled.size() > 1
                && named * 2 >= filled.size()
                && filled.stream().noneMatch(TableHeader::isSentence);
    }

    private static boolean isSentence(String cell) {
        return cell.length() > MOST_CHARACTERS
                || (cell.strip().endsWith(".") && cell.strip().contains(" "));
    }
}
