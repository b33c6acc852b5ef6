package org.heed.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a sentence says no more than what it rests on: each of its words that carries meaning, and each number,
/// stands there too, in whatever ending, and it denies exactly when the passages deny. A strict rule: it refuses some
/// true sentences and lets no new word pass.
record SupportCheck(Set<String> stems, boolean denies, boolean affirms) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");
    private static final Pattern DENIAL =
            Pattern.compile("(?i)\\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot)\\b|n['’]t\\b");
    /// Words that say nothing by themselves.
    private static final Set<String> PLAIN = Set.of(
            ("a an the and or but of in on at to by for from with as is are was were be been being it its this that these those there"
                            + " their they them he she his her him who whom which what when where while than then so also had has have having do does did"
                            + " would could may might can will shall about into out up over under after before between among through during until since"
                            + " each every all both any some such other another more most own same one two it's review report panel found says say said"
                            + " people person woman man victim not no never nobody none nothing neither nor without cannot")
                    .split(" "));
    private static final Pattern ENDING = Pattern.compile("(?:['’]s|['’]|ies|ing|ed|es|s|ly|e|y)$");
    private static final int SHORTEST_STEM = 3;

    /// What some texts support.
    static SupportCheck of(List<String> texts) {
        Set<String> stems = new HashSet<>();
        boolean denies = false;
        boolean affirms = false;
        for (String text : texts) {
            stems.addAll(stems(text));
            boolean isDenial = DENIAL.matcher(text).find();
            denies |= isDenial;
            affirms |= !isDenial;
        }
        return new SupportCheck(stems, denies, affirms);
    }

    /// Why a sentence is not supported, in plain words; nothing when it is.
    List<String> objections(String sentence) {
        List<String> unsupported = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (!PLAIN.contains(lower) && !stems.contains(stem(lower))) {
                unsupported.add(word.group());
            }
        }
        List<String> objections = new ArrayList<>();
        if (!unsupported.isEmpty()) {
            objections.add("The passages it rests on do not have: " + String.join(", ", unsupported)
                    + ". Use the report's own words, or rest the sentence on a passage that has them.");
        }
        boolean isDenial = DENIAL.matcher(sentence).find();
        if ((isDenial && !denies) || (!isDenial && !affirms)) {
            objections.add("The passages it rests on say the opposite: one of the two has a \"not\" or a \"no\".");
        }
        return objections;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        WORD.matcher(text).results().forEach(word -> stems.add(stem(word.group().toLowerCase(Locale.ROOT))));
        return stems;
    }

    private static String stem(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word;
        }
        String bare = word;
        Matcher ending = ENDING.matcher(bare);
        if (ending.find() && ending.start() >= SHORTEST_STEM) {
            bare = bare.substring(0, ending.start());
        }
        boolean isDoubled =
                bare.length() > SHORTEST_STEM && bare.charAt(bare.length() - 1) == bare.charAt(bare.length() - 2);
        return isDoubled ? bare.substring(0, bare.length() - 1) : bare;
    }
}
