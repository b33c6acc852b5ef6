package org.heed.recommendation.cue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.body.BodyNames;

/// Tells what is printed beside a recommendation about it from the recommendation: "Rationale: ...", "Learning: ...",
/// "Status: ...", "These were accepted by the agencies". It is neither an item nor part of one.
public final class Comment {

    private static final Pattern LABELLED = Pattern.compile(
            "^\\s*(?i:(?:the |key )?(?:rationale|reasons?|reasoning|background|context|"
                    + "learning(?: points?)?|lessons?(?: learn(?:ed|t))?|findings?|evidence|status|progress|updates?|responses?|"
                    + "commentary|explanation|justification|observations?|good practice|why this matters|why)(?: \\d{1,3})?"
                    + "(?: for (?:the|this) recommendation)?)\\s*[:–—]\\s*\\S|^\\s*Why(?: (?:this|we|it|now)\\b[^?.]{0,40})?\\?\\s");

    /// What became of recommendations, told of all of them.
    private static final Pattern TOLD_OF_ALL = Pattern.compile(
            "^\\s*(?:\\d[\\d.]*\\s+)?(?:These|They|All of (?:these|them)|The agencies|Each (?:agency|of (?:these|them)))(?: recommendations)? "
                    + "(?:were|was|have|has) (?:been |all )?(?:made|accepted|agreed|drawn up|written|identified|approved)\\b(?!.*\\b(?:should|must)\\b)",
            Pattern.DOTALL);

    /// "[Findings 1 and 2]".
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{3,60})[)\\]]\\.?");

    private Comment() {}

    private static boolean isReference(String paragraph) {
        Matcher bracketed = BRACKETS.matcher(paragraph);
        return bracketed.matches() && BodyNames.isReference(bracketed.group(1));
    }

    public static boolean isOne(String paragraph) {
        return LABELLED.matcher(paragraph).lookingAt()
                || isReference(paragraph.strip())
                || TOLD_OF_ALL.matcher(paragraph).lookingAt();
    }
}
