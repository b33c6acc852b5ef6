package org.heed.recommendation.cue;

import java.util.regex.Pattern;

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

    private Comment() {}

    public static boolean isOne(String paragraph) {
        return LABELLED.matcher(paragraph).lookingAt()
                || TOLD_OF_ALL.matcher(paragraph).lookingAt();
    }
}
