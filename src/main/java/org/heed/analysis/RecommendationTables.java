package org.heed.analysis;

import java.util.List;
import org.heed.analysis.TableMaker.Name;

/// The tables about what reviews ask: here recommendations are counted, and one that is addressed to several counts
/// for each of them.
public final class RecommendationTables {

    private static final Caveat SEVERAL =
            new Caveat("A recommendation that is addressed to several bodies or has several"
                    + " themes counts in each row, and once in the column's n.");
    private static final Caveat WHOSE = new Caveat(
            "The agency is what a person coded; where nobody did, it is the kind of"
                    + " body that the addressee was resolved to. An addressee that a person has yet to settle is a row of its own.");

    private RecommendationTables() {}

    public static List<Table> of(Sample sample) {
        TableMaker make = new TableMaker(sample);
        return List.of(
                make.crossed(
                                new Name("asked-agency", "Recommendations by agency and year"),
                                Counted.RECOMMENDATIONS,
                                Dimensions.ASKED_AGENCY,
                                Dimensions.ASKED_YEAR)
                        .with(SEVERAL)
                        .with(WHOSE),
                make.crossed(
                                new Name("asked-theme", "Recommendations by theme and year"),
                                Counted.RECOMMENDATIONS,
                                Dimensions.ASKED_THEME,
                                Dimensions.ASKED_YEAR)
                        .with(SEVERAL),
                make.crossed(
                        new Name("asked-level", "Recommendations by level and year"),
                        Counted.RECOMMENDATIONS,
                        Dimensions.LEVEL,
                        Dimensions.ASKED_YEAR),
                make.crossed(
                                new Name("asked-agency-theme", "Recommendations by agency and theme"),
                                Counted.RECOMMENDATIONS,
                                Dimensions.ASKED_AGENCY,
                                Dimensions.ASKED_THEME)
                        .with(SEVERAL)
                        .with(WHOSE));
    }
}
