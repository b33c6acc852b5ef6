package org.heed.summary;

import java.util.regex.Pattern;

/// What a recommendation is about, told by its own words: the themes by which the Home Office counted the
/// recommendations of 2016 (key findings, figure 5), where plain words tell them.
enum AskedTheme {
    TRAINING("training", "train(?:ed|ing|s)?|e-learning|workshops?|learning events?|hyfforddiant"),
    RISK("risk", "risks?|DASH"),
    SHARING(
            "sharing information",
            "shar(?:e[ds]?|ing) (?:of )?(?:\\w+ ){0,3}information|information[- ]sharing|sharing"),
    RECORDS("record keeping", "records?|recorded|recording|record[- ]keeping"),
    POLICY("policy and guidance", "polic(?:y|ies)|procedures?|guidance|guidelines|protocols?|pathways?"),
    TOGETHER("working together", "multi[- ]agency|inter[- ]agency|joint(?:ly)?|MARACs?|partnership working"),
    AWARENESS("raising awareness", "awareness|campaigns?|publici[sz]e|promot(?:e|es|ing)"),
    REFERRAL("referral", "refer|refers|referrals?|referred|referring"),
    ASSURANCE("checking that it is done", "audit(?:s|ed|ing)?|assurances?|monitor(?:s|ed|ing)?|evaluat\\w+");

    private final String words;
    private final Pattern pattern;

    AskedTheme(String words, String pattern) {
        this.words = words;
        this.pattern = Pattern.compile("(?i)\\b(?:" + pattern + ")\\b");
    }

    String words() {
        return words;
    }

    boolean isIn(String recommendation) {
        return pattern.matcher(recommendation).find();
    }
}
