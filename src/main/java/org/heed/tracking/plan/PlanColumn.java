package org.heed.tracking.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The columns of an action plan: those of the statutory table (Home Office guidance 2016, appendix 5), and the few
/// that Heed adds so that a plan finds its way back. A column of somebody else's table is told by sight of its
/// heading; the first that fits is taken, in this order.
public enum PlanColumn {
    REFERENCE("Heed reference", "^heed reference$"),
    NUMBER(
            "Number",
            "^(?:#|no\\.?|nos\\.?|number|ref\\.?(?:erence)?(?: no\\.?| number)?|id|item|rhif"
                    + "|rec(?:ommendation)?\\.? ?(?:no\\.?|number|ref\\.?|#))$"),
    POST(
            "Owner (post)",
            "^owner \\(post\\)$|\\bpost\\b|job title|^(?:action |named )?owner$|lead officer|responsible officer"),
    ADDRESSEE("Addressed to", "^addressed to$|^addressee|^recipient|^recommended to"),
    SCOPE("Scope of recommendation", "\\bscope\\b|local or regional|local/regional|^level$"),
    MILESTONES("Key milestones achieved in enacting recommendation", "milestones?|key steps|measures? of success|kpi"),
    RECOMMENDATION("Recommendation", "recommendations?\\b|argymhelliad|^concerns?$|learning point"),
    TARGET("Target date", "target|time ?scales?|deadline|\\bdue\\b|by when|time ?frame|dyddiad"),
    OUTCOME("Outcome", "^outcomes?$|\\bimpact\\b|^result|^canlyniad$"),
    COMPLETION(
            "Date of completion",
            "complet(?:ion|ed)|date achieved|\\boutcome\\b|progress|status|update|\\brag\\b|evidence"),
    LEAD(
            "Lead agency",
            "\\blead\\b|\\bowners?\\b|responsib|by whom|^who\\b|\\bagency\\b|^agencies$|organi[sz]ation|^body$|asiantaeth"),
    ACTION("Action to take", "\\bactions?\\b|^how$|what will|\\bsteps\\b|response|gweithredu");

    private final String heading;
    private final Pattern names;

    PlanColumn(String heading, String names) {
        this.heading = heading;
        this.names = Pattern.compile(names);
    }

    /// The heading under which Heed writes the column.
    public String heading() {
        return heading;
    }

    /// The column that a heading names, if any.
    static Optional<PlanColumn> named(String heading) {
        String plain = heading.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        Optional<PlanColumn> own = Stream.of(values())
                .filter(column -> column.heading.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
        return own.or(() -> Stream.of(values())
                .filter(column -> column.names.matcher(plain).find())
                .findFirst());
    }
}
