package org.heed.recommendation.column;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.structure.Element;

/// What a column of a table of recommendations holds, told from its name in any order and subset (Home Office
/// guidance 2016, appendix 5, has seven columns; published plans have any of them and others).
public enum ColumnRole {
    NUMBER(
            "^(?:#|no\\.?|nos?\\.?|number|ref\\.?(?:erence)?(?: no\\.?| number)?|id|rec(?:ommendation)?\\.? ?(?:no\\.?|number|ref\\.?|#)|item|rhif)$"),
    EARLIER(
            "^(?:(?:name of |previous |earlier )?reviews?|case|inquiry|year(?: of review)?|date of review|dhr|source)$"),
    MILESTONES(
            "milestones?|key steps|^measures?\\b|measures? of success|^how (?:\\p{L}+ ){0,2}(?:will|shall)\\b|success|kpi"),
    SCOPE("\\bscope\\b|local or regional|local/regional|^level$|^reach$"),
    RECOMMENDATION(
            "recommendations?\\b|argymhelliad|^concerns?$|learning point|^what (?:we|the (?:panel|board|review)) (?:recommend|ask|expect|want|propose)"
                    + "|^(?:ask|expectation|proposal|commitment|resolution|request)s?$|^what (?:should|must|needs to|has to) (?:change|happen|be done)"
                    + "|^(?:we|the (?:panel|board|review)) (?:recommend|ask|expect|want|propose)s?(?: that)?(?: you)?$"),
    TARGET(
            "^when\\b|^by$|^dates?$|^repl(?:y|ies) by|target|complet\\w* by|time ?scales?|deadline|due|by when|timeframe|dyddiad"),
    COMPLETION(
            "complet(?:ion|ed)|date achieved|^outcomes?|\\boutcome\\b|progress|status|update|rag\\b|impact|evidence|canlyniad"),
    LEAD(
            "\\blead\\b|\\bowners?\\b|responsib|addressed|addressee|by whom|^who\\b|\\bagenc(?:y|ies)\\b|organi[sz]ation|\\bdepartments?\\b|^bod(?:y|ies)$|^(?:for|to)$|asiantaeth|recipient|partner"),
    ACTION("\\bactions?\\b|^how$|^what$|^what (?:\\p{L}+ ){0,2}will\\b|steps|response|gweithredu"),
    OTHER("$^");

    private static final Pattern TWO_LANGUAGES = Pattern.compile("\\s+[/|]\\s+");

    private final Pattern name;

    ColumnRole(String name) {
        this.name = Pattern.compile("(?i)" + name);
    }

    /// The role of each column of a header row, by the first role whose words fit; a role is given once, the
    /// first column keeps it.
    public static Map<ColumnRole, Integer> of(Element.Row header) {
        Map<ColumnRole, Integer> roles = new EnumMap<>(ColumnRole.class);
        for (int column = 0; column < header.cells().size(); column++) {
            roles.putIfAbsent(named(header.cells().get(column).text().verbatim().strip()), column);
        }
        return roles;
    }

    /// The role that a name tells, by the first role whose words fit; of a name in two languages, "Beth / What", the
    /// role of either.
    public static ColumnRole named(String name) {
        return Stream.concat(Stream.of(name), TWO_LANGUAGES.splitAsStream(name))
                .flatMap(half -> Stream.of(values())
                        .filter(role -> role.name.matcher(half).find())
                        .limit(1))
                .findFirst()
                .orElse(OTHER);
    }
}
