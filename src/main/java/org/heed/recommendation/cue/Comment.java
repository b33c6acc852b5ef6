package org.heed.recommendation.cue;

import java.util.regex.Pattern;

/// Tells what is printed beside a recommendation about it from the recommendation: "Rationale: ...", "Learning: ...",
/// "Status: ...". It is neither an item nor part of one.
public final class Comment {

    private static final Pattern LABELLED = Pattern.compile(
            "^\\s*(?i:(?:the |key )?(?:rationale|reasons?|reasoning|background|context|"
                    + "learning(?: points?)?|lessons?(?: learn(?:ed|t))?|findings?|evidence|status|progress|updates?|responses?|"
                    + "commentary|explanation|justification|observations?|good practice|why this matters|why)(?: \\d{1,3})?"
                    + "(?: for (?:the|this) recommendation)?)\\s*[:–—]\\s*\\S|^\\s*Why(?: (?:this|we|it|now)\\b[^?.]{0,40})?\\?\\s");

    private Comment() {}

    public static boolean isOne(String paragraph) {
        return LABELLED.matcher(paragraph).lookingAt();
    }
}
