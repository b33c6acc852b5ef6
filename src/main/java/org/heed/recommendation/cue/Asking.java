package org.heed.recommendation.cue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.text.NumberWords;

/// Tells words that ask for something to be done from words that report or name a thing.
public final class Asking {

    private static final Pattern MODAL = Pattern.compile(
            "(?i)\\b(?:should|must|shall|ought|needs? to|is to|are to|has to|have to|there is a need|will(?:(?=,)| (?:be|need|provide|ensure|seek|review|work|develop|continue|put|bring|make|take|set|agree|write|publish|arrange|hold|create|establish|"
                    + "introduce|implement|deliver|undertake|carry|commission|report|share|update|train|offer|consider|issue|produce|identify|support|promote|adopt))|"
                    + "would (?:also )?(?:recommend|suggest)|recommends?|suggests?|requests?|(?:is|are) (?:suggested|recommended|proposed|advised) that|we ask|(?:is|are) asked|(?:is|are) (?:recommended|requested|invited|encouraged|advised|urged|required|expected) to|please|to be|be (?:asked|reminded|made|given|required|encouraged)|dylai|dylid|rhaid)\\b");
    private static final Pattern THAT = Pattern.compile("(?i)^(?:it is recommended )?that\\b.*");
    private static final Pattern INFINITIVE = Pattern.compile(
            "(?i)^(?!(?!housing|nursing|policing|commissioning|safeguarding)\\p{L}+ing\\b)(?:for )?[^.]{3,140}? to (?:[a-z]+ly )?(?!the\\b|a\\b|an\\b|all\\b|those\\b|these\\b|this\\b|that\\b|whom\\b|them\\b|him\\b|her\\b|his\\b|its\\b|each\\b|any\\b|every\\b|our\\b|which\\b|what\\b|and\\b|or\\b|their\\b|this\\b|support\\b|homelessness\\b)(?-i:(?:re-|co-)?[a-z]{3,})\\b.*");
    /// "To re-issue the guidance": the bare infinitive that lists of actions are written in.
    private static final Pattern TO_ACT = Pattern.compile(
            "^(?:To|TO) (?:[a-z]+ly )?(?!(?:date|this|that|these|the|a|an|all|summari[sz]e|conclude|note|be|some|what|which|whom)\\b)[a-z]{2,}(?:-[a-z]+)?\\b.*",
            Pattern.DOTALL);
    private static final Pattern REQUEST = Pattern.compile(
            "(?i)\\b(?:agree|agrees|ensure|ensures|requests?|takes? steps|receives?|review|reviews|promote|promotes|share|shares|harness|harnesses|subscribe|commission|commissions|works with|consider|considers|explores?|adopts?|implements?|undertakes?|provides?|develops?|seeks?)\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;:–—])\\s+(?=\\p{L})");
    /// A clause before the main one; a name and what it does; any verb and what it is done to; a verb before the words
    /// that begin a clause of its own.
    private static final Pattern STATES = Pattern.compile(
            "(?:When|Where|If|Before|After|Once|Until|In (?:any|each|every) case)\\b[^.]*,"
                    + "|(?:The )?(?:[\\p{Lu}&]\\S* ){1,8}\\p{Ll}{3,}s (?!(?:and|of|for|in|to|on|with|by|from|at|or)\\b)\\p{L}"
                    + "|\\p{L}\\p{Ll}++(?:-\\p{Ll}++)?(?<!ing|ed|s|ly) (?:the|an?|all|every|each|its|their|any|it|them|at|how|whether|out|more|who|both|"
                    + NumberWords.PATTERN + ")\\b"
                    + "|(?:(?!\\b(?:that|which|whom?|whose|where|what|when|how|if|because|so)\\b)[^.;:])*?\\b(?:is|are|be|will|may|can|has|have|does|do|gets?)\\b");
    /// "Refresh of the approach": the name of a deed.
    private static final Pattern DEED = Pattern.compile("\\p{L}+ of (?:the|all|an?|our|its)\\b");
    /// "Home Office: look at ...": a name set apart by a colon is told to act.
    private static final Pattern NAMED = Pattern.compile("^[^:.]{3,110}:\\s+(?=\\S)");
    private static final Set<String> IMPERATIVES = Set.of(
            "abolish",
            "add",
            "adjust",
            "adopt",
            "advise",
            "agree",
            "align",
            "allocate",
            "allow",
            "alter",
            "amend",
            "apply",
            "appoint",
            "approve",
            "arrange",
            "ask",
            "assess",
            "attempt",
            "attend",
            "audit",
            "avoid",
            "bring",
            "build",
            "carry",
            "cease",
            "change",
            "check",
            "circulate",
            "clarify",
            "co-locate",
            "co-ordinate",
            "co-produce",
            "collect",
            "commission",
            "commit",
            "communicate",
            "complete",
            "conduct",
            "confirm",
            "consider",
            "consult",
            "contact",
            "continue",
            "convene",
            "coordinate",
            "create",
            "define",
            "deliver",
            "demonstrate",
            "design",
            "develop",
            "display",
            "disseminate",
            "distribute",
            "embed",
            "employ",
            "enable",
            "encourage",
            "engage",
            "enhance",
            "ensure",
            "equip",
            "establish",
            "evaluate",
            "examine",
            "expand",
            "explore",
            "extend",
            "facilitate",
            "feed",
            "flag",
            "fund",
            "give",
            "highlight",
            "hold",
            "identify",
            "implement",
            "improve",
            "include",
            "incorporate",
            "increase",
            "inform",
            "install",
            "instruct",
            "integrate",
            "introduce",
            "invest",
            "investigate",
            "invite",
            "issue",
            "join",
            "keep",
            "launch",
            "lead",
            "learn",
            "link",
            "maintain",
            "make",
            "map",
            "meet",
            "merge",
            "monitor",
            "notify",
            "offer",
            "organise",
            "oversee",
            "pay",
            "pilot",
            "plan",
            "prepare",
            "prioritise",
            "produce",
            "prohibit",
            "promote",
            "provide",
            "publicise",
            "publish",
            "pursue",
            "put",
            "raise",
            "re-issue",
            "reconsider",
            "record",
            "recruit",
            "redesign",
            "reduce",
            "refer",
            "refresh",
            "reinforce",
            "reinstate",
            "reissue",
            "relaunch",
            "remind",
            "remove",
            "rename",
            "renew",
            "reopen",
            "replace",
            "report",
            "request",
            "require",
            "rescind",
            "research",
            "respond",
            "restore",
            "retain",
            "review",
            "revise",
            "rewrite",
            "roll",
            "run",
            "secure",
            "seek",
            "send",
            "set",
            "share",
            "simplify",
            "standardise",
            "start",
            "stop",
            "strengthen",
            "submit",
            "supply",
            "support",
            "survey",
            "take",
            "target",
            "tell",
            "test",
            "tighten",
            "track",
            "train",
            "translate",
            "undertake",
            "update",
            "upgrade",
            "use",
            "withdraw",
            "work",
            "write",
            "arrangements");

    private Asking() {}

    /// True when the words ask for an action in any of the moods that recommendations are written in.
    public static boolean asks(String printed) {
        String words = printed.replace('\n', ' ');
        return MODAL.matcher(words).find()
                || THAT.matcher(words).matches()
                || isImperative(words)
                || TO_ACT.matcher(words.strip()).matches()
                || INFINITIVE.matcher(words).matches()
                || REQUEST.matcher(firstSentence(words)).find();
    }

    /// True when the words begin with the bare form of a verb of action.
    public static boolean isImperative(String words) {
        String first = words.strip()
                .replaceFirst("^(?i:to|please|also|urgently|jointly|further)\\s+", "")
                .split("[\\s,.;:]", 2)[0];
        return IMPERATIVES.contains(first.toLowerCase(Locale.ROOT));
    }

    /// True when any of the sentences says what is done or is to be done, and the words are more than the name of
    /// a thing ("Capital bid for a side room"). Wider than [#asks]: a listed
    /// recommendation may ask in any mood.
    public static boolean saysWhatIsDone(String printed) {
        return Stream.of(SENTENCE.split(printed.replace('\n', ' ').strip(), -1))
                .anyMatch(sentence -> STATES.matcher(sentence).lookingAt()
                        || MODAL.matcher(sentence).find()
                        || (asks(sentence) && !DEED.matcher(sentence).lookingAt()));
    }

    /// True when a name that a colon sets apart is told to act.
    public static boolean isToldByName(String words) {
        Matcher named = NAMED.matcher(words.strip());
        return named.find() && isImperative(words.strip().substring(named.end()));
    }

    private static String firstSentence(String words) {
        int end = words.indexOf(". ");
        return end < 0 ? words : words.substring(0, end);
    }
}
