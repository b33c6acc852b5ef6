package org.heed.summary;

import java.util.Locale;

/// The three parts of a summary, in order. The names in lower case, with hyphens, are part of the JSON contract.
public enum SummaryPart {
    WHAT_HAPPENED("What happened"),
    WHAT_IT_FOUND("What the review found"),
    WHAT_IT_ASKS("What it asks");

    private final String words;

    SummaryPart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String contractName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
