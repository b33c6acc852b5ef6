package org.heed.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.review.Box;
import org.heed.review.ReviewKind;
import org.heed.structure.Outline;
import org.heed.structure.Place;
import org.heed.structure.SectionKind;
import org.heed.text.Span;

/// The kind of review, told by its official name, on the title page if it stands there. The rarer name wins over
/// the one that others mention ("a domestic homicide review was considered").
final class KindCue {

    private static final Map<ReviewKind, Pattern> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(ReviewKind.PFD, words("regulation 28\\b|prevent(?:ion of)? future deaths"));
        NAMES.put(
                ReviewKind.SUSR, words("single unified safeguarding review|adolygiad diogelu unedig sengl|\\bSUSR\\b"));
        NAMES.put(ReviewKind.OWHR, words("offensive weapons? homicide review"));
        NAMES.put(ReviewKind.DARDR, words("domestic abuse[- ]related death review|\\bDARDR\\b"));
        NAMES.put(ReviewKind.DHR, words("domestic homicide review|\\bDHR\\b|adolygiad o ddynladdiad domestig"));
        NAMES.put(ReviewKind.SAR, words("safeguarding adults? reviews?\\b|\\bSAR\\b"));
        NAMES.put(
                ReviewKind.LCSPR,
                words("child safeguarding practice review|serious case review|child practice review"));
    }

    private KindCue() {}

    private static Pattern words(String pattern) {
        return Pattern.compile("(?i)(?:" + pattern + ")");
    }

    static Optional<Facts.Fact> find(Statements statements, List<Outline> outlines) {
        Statements naming = statements.holding(
                "review", "regulation 28", "future deaths", "adolygiad", "susr", "dardr", "dhr", "sar");
        return in(naming.title()).or(() -> in(naming)).or(() -> inRunningHeads(outlines));
    }

    /// Some reports name their kind nowhere but at the head of each page.
    private static Optional<Facts.Fact> inRunningHeads(List<Outline> outlines) {
        List<Statements.Statement> heads = new ArrayList<>();
        for (int report = 0; report < outlines.size(); report++) {
            for (Outline.Furniture head : outlines.get(report).furniture()) {
                Place.Spot page = new Place.Spot(head.page(), new Box(0, 0, 0, 0));
                Place place = new Place(report, new Span(0, 0), List.of(page));
                heads.add(new Statements.Statement(head.text().verbatim(), place, false, SectionKind.TITLE));
            }
        }
        return in(new Statements(heads));
    }

    private static Optional<Facts.Fact> in(Statements statements) {
        for (Map.Entry<ReviewKind, Pattern> name : NAMES.entrySet()) {
            Optional<Facts.Fact> fact = statements.first(
                    name.getValue(), matcher -> Optional.of(name.getKey().name()));
            if (fact.isPresent()) {
                return fact;
            }
        }
        return Optional.empty();
    }
}
