package org.heed.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.review.ReviewKind;

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

    static Optional<Facts.Fact> find(Statements statements) {
        Statements naming = statements.holding(
                "review", "regulation 28", "future deaths", "adolygiad", "susr", "dardr", "dhr", "sar");
        return in(naming.title()).or(() -> in(naming));
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
