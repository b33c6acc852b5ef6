package org.heed.fact;

import java.util.Optional;
import java.util.regex.Pattern;

/// The body that commissioned the review: a partnership or board named on the title page, or whoever a sentence
/// says commissioned it or was told of the death.
final class BodyCue {

    private static final String BODY =
            "(?:Partnership(?: Board)?|Board|Bwrdd|Executive|Council|Authority|Commissioner|Alliance|Collaborative)";
    private static final String WORD = "(?:\\p{Lu}[\\p{L}’'-]*|and|of|for|the|&|in)";
    private static final String NAME =
            "(\\p{Lu}[\\p{L}’'-]*(?: " + WORD + ")* " + BODY + "|Safer \\p{Lu}[\\p{L}’'-]*(?: " + WORD
                    + ")*|(?:Office of the )?Police(?:, Fire)? and Crime Commissioner for \\p{Lu}[\\p{L}’'-]*(?: "
                    + WORD + ")*)";
    private static final String BEFORE =
            "^(?:(?:commissioned|published|produced|prepared) (?:jointly )?(?:by|for|with):? |on behalf of:? |for:? |CSP: )?(?:Bwrdd [^/]{3,60} / )?(?:the )?";
    private static final Pattern LINE = Pattern.compile(BEFORE + NAME + "(?: \\([^)]*\\))?$", Pattern.CASE_INSENSITIVE);
    /// Partnerships and boards commission reviews; a council's name on a title page may be its address.
    private static final String COMMISSIONING =
            "(\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}[\\p{L}’'-]*|and|of|the|&|in))* (?:Partnership(?: Board)?|Safeguarding (?:Adults? |Children['’]?s? )?Board))";
    private static final Pattern MENTION = Pattern.compile(
            "\\b(?:by|for|on behalf of) (?:the )?(?:NHS England \\([^)]*\\) and (?:the )?)?" + COMMISSIONING
                    + "(?: \\([^)]*\\))?(?=[.,;|]|$| (?:Lead|Independent|Chair|Author|Published|Report)\\b)");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:Community Safety Partnership|CSP|Commissioned by|Commissioning body|Safeguarding Board):\\s*(\\p{Lu}.{3,90})$");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:commissioned|established|convened|set up|initiated|undertaken) (?:by|on behalf of) (?:the )?" + NAME
                    + "|(?:The )?" + NAME + " (?:\\([^)]*\\) )?(?:was|were) (?:notified|informed|told) of the death"
                    + "|(?:The )?" + NAME + " (?:\\([^)]*\\) )?(?:commissioned|decided|agreed|established)");

    /// One of these stands in every sentence that is looked for.
    private static final String[] VERBS = {
        "commissioned",
        "established",
        "convened",
        "set up",
        "initiated",
        "undertaken",
        "notified",
        "informed",
        "told",
        "decided",
        "agreed"
    };

    /// "NHS England (North) and Kent Safety Partnership": the partnership is the body.
    private static final Pattern WITH_NATIONAL = Pattern.compile("^NHS England(?: \\([^)]*\\))? and (?:the )?");

    private BodyCue() {}

    static Optional<Facts.Fact> find(Statements statements) {
        return named(statements)
                .map(fact -> new Facts.Fact(WITH_NATIONAL.matcher(fact.value()).replaceFirst(""), fact.source()));
    }

    private static Optional<Facts.Fact> named(Statements statements) {
        return statements
                .title()
                .first(MENTION)
                .or(() -> statements.title().first(LINE))
                .or(() -> statements.title().first(LABELLED))
                .or(() -> statements
                        .holding(VERBS)
                        .first(
                                SENTENCE,
                                matcher -> Optional.ofNullable(matcher.group(1))
                                        .or(() -> Optional.ofNullable(matcher.group(2)))
                                        .or(() -> Optional.ofNullable(matcher.group(3)))));
    }
}
