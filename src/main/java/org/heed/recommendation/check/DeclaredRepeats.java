package org.heed.recommendation.check;

import java.util.List;
import java.util.regex.Pattern;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// Recommendations that say themselves that they have been made before.
final class DeclaredRepeats implements Check {

    private static final String REVIEW =
            "(?:(?:domestic homicide |domestic abuse related death |safeguarding adults? |serious case )?reviews?|DHRs?|DARDRs?|SARs?|SCRs?)";
    private static final Pattern REPEATS = Pattern.compile(
            "(?i)\\b(?:previous|earlier|prior|past|repeat(?:ed)?|recurring|long[- ]?standing) recommendations?\\b"
                    + "|(?<!\\b(?:actions|cases|examples) from this and )\\b(?:other|previous|earlier|prior|past|several|many)(?: \\w+)? "
                    + REVIEW + "\\b"
                    + "|\\b(?:similar|same|identical) recommendations? (?:was|were|has|have|is|are)\\b"
                    + "|\\b(?:reviews?|DHRs?|SARs?) (?:of|in|from|published in) (?:19|20)\\d\\d (?:asked|called|recommended|made)\\b"
                    + "|\\b(?:previously|already|also|repeatedly|before)(?: been)? (?:recommended|made)\\b"
                    + "|\\brecommended (?:before|previously|in (?:an?|the) (?:previous|earlier))\\b"
                    + "|\\b(?:repeats|reiterates|echoes|restates)\\b.{0,60}\\brecommendations?\\b");

    @Override
    public List<Problem> problems(Findings findings) {
        return findings.recommendations().stream()
                .filter(recommendation ->
                        REPEATS.matcher(recommendation.text().verbatim()).find())
                .map(recommendation -> new Problem(
                        ProblemKind.SELF_DECLARED_REPEAT,
                        recommendation.place().page(),
                        Naming.about(recommendation),
                        Naming.of(recommendation, findings) + " says that the same has come up before."))
                .toList();
    }
}
