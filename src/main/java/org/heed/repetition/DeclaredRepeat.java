package org.heed.repetition;

import java.util.regex.Pattern;

/// Tells whether a recommendation says itself that the same was asked before.
final class DeclaredRepeat {

    private static final Pattern SAID =
            Pattern.compile("(?i)\\b(?:previous|earlier|prior|past|repeat(?:ed)?|recurring) recommendations?\\b"
                    + "|\\b(?:previously|already|repeatedly) (?:been )?recommended\\b"
                    + "|\\brecommended (?:before|previously|in (?:an?|the) (?:previous|earlier))\\b"
                    + "|\\b(?:repeats|reiterates|echoes|restates)\\b.{0,60}\\brecommendations?\\b");

    private DeclaredRepeat() {}

    static boolean in(String words) {
        return SAID.matcher(words).find();
    }
}
