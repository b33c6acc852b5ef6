package org.heed.recommendation.cue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.recommendation.Level;
import org.heed.recommendation.body.BodyNames;

/// The level that the words of a heading, a banner row or a number tell.
public final class LevelWords {

    private static final Pattern NATIONAL = Pattern.compile(
            "(?i)\\b(?:national(?:ly)?|government|cenedlaethol|country[- ]wide)\\b(?! (?:probation|crime|health|trust))");
    private static final Pattern SINGLE = Pattern.compile(
            "(?i)\\b(?:single[- ]agenc(?:y|ies)|individual (?:agency|agencies|management|organisations?)|agency[- ]specific|single (?:body|organisation)|"
                    + "internal management|imrs?|management reviews?|(?<!multi[- ])(?<!inter[- ])agency recommendations|un asiantaeth)\\b");
    private static final Pattern PANEL = Pattern.compile(
            "(?i)\\b(?:multi[- ]?agency|inter[- ]?agency|panel|overview(?: report)?|partnership[- ]wide|partnership recommendations|for (?:the partnership|all (?:partners|agencies))(?=\\s?:)|joint|whole[- ](?:system|partnership)|for the (?-i:partnership)|strategic|"
                    + "regional|aml-?asiantaeth|amlasiantaethol)\\b");

    private LevelWords() {}

    public static Optional<Level> tell(String words) {
        return said(words).filter(level -> !namesABody(words));
    }

    private static boolean namesABody(String words) {
        String bare = words.strip().replaceFirst("^For (?:the )?", "");
        return BodyNames.isName(words)
                && !PANEL.matcher(words.strip()).matches()
                && !SINGLE.matcher(bare).matches()
                && !words.matches("(?i).*\\b(?:recommend|action|learning|level)\\w*\\b.*");
    }

    private static Optional<Level> said(String words) {
        if (SINGLE.matcher(words).find()) {
            return Optional.of(Level.SINGLE_AGENCY);
        }
        if (PANEL.matcher(words).find()) {
            return Optional.of(Level.PANEL);
        }
        return NATIONAL.matcher(words).find() ? Optional.of(Level.NATIONAL) : Optional.empty();
    }
}
