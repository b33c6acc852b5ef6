package org.heed.recommendation.cue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.body.BodyNames;
import org.heed.text.WhiteSpaceRule;

/// Tells words that ask, anywhere in a report, from all others: what was said, what ought to have been done, what
/// the review itself set out to ask. Stricter than [Asking], which is for places where asks are to be expected.
public final class Demand {

    private static final Pattern MODAL = Pattern.compile(
            "(?i)\\b(?:should|must|shall|ought to|needs? to|(?:is|are) (?:now |therefore |jointly )?(?:asked|requested|invited|encouraged|"
                    + "urged|required|recommended|called upon)\\b|we (?:ask|urge|want|call on|expect)\\b|please\\b|recommends?\\b(?! in\\b)|is to(?= \\p{L}+ )|are to|"
                    + "agrees? to|commits? to|will (?=(?:now |jointly |also )?(?:be (?:asked|given|offered|trained|reviewed|published)|ensure|provide|seek|review|"
                    + "work|develop|put|bring|make|set|write|publish|arrange|create|establish|introduce|implement|deliver|undertake|"
                    + "carry|commission|share|update|train|offer|issue|produce|adopt|appoint|agree|amend|audit|build|check)\\b)"
                    + "|will, )(?! (?:not |also |never |always )?have\\b)");
    /// Told of what was, before anything is asked.
    private static final Pattern PAST =
            Pattern.compile("(?i)\\b(?:was|were|had|did|said|told|felt|noted|found|heard|described|stated)\\b");
    private static final Pattern THAT = Pattern.compile("(?i)^that (?:the |all |every |each |any )?\\p{L}+.*");
    private static final Pattern TO_ACT = Pattern.compile(
            "^(?i:to) (?:[a-z]+ly )?(?!(?:date|this|that|these|the|a|an|all|summari[sz]e|conclude|note|be|some|what|which|whom|"
                    + "establish what|establish whether|identify what|examine|determine|understand)\\b)[a-z]{3,}(?:-[a-z]+)?\\b.*");
    private static final Pattern INFINITIVE =
            Pattern.compile("^(.{3,90}?),? to (?!the |a |an |be\\b)(?:[a-z]+ly )?[a-z]{3,}\\b.*");
    /// "Assurance to be sought by the Board", "Development of a guide": the deed by its name.
    private static final Pattern NAMED_DEED = Pattern.compile(
            "^(?:(?:\\p{L}+ ){0,3}(?:[Aa]ssurance|[Cc]onsideration|[Tt]hought|[Aa]ttention|[Tt]raining|[Gg]uidance) to be \\p{L}+.*"
                    + "|(?:Development|Creation|Extension|Provision|Introduction|Establishment|Implementation|Delivery|Expansion|"
                    + "Appointment|Commissioning|Inclusion|Adoption|Publication|Renewal|Promotion) of (?:a|an|the|all|any|each|more|"
                    + "joint|new)\\b.*)");
    /// The review asks itself questions, and describes itself.
    private static final Pattern ITSELF = Pattern.compile(
            "(?i)^(?:whether|how|what|why|when|who|did|was|were|if)\\b.*|^(?:the|this|our|each) (?:[\\p{L}-]+ ){0,3}?"
                    + "(?:review|report|chair|author|overview|scope|terms|reviewers?|imrs?|chronolog(?:y|ies))\\b(?! recommend| panel recommend).*|.*\\?$");
    private static final int LONGEST = 700;
    /// "Support was offered": what is told is told early in the sentence.
    private static final int OPENING = 40;

    private Demand() {}

    /// True when the first sentence asks somebody to do something.
    public static boolean isOne(String printed) {
        String words = WhiteSpaceRule.apply(printed);
        if (words.isEmpty()) {
            return false;
        }
        String first = words.split("(?<=[.;:?!])\\s", 2)[0];
        if (first.length() > LONGEST || ITSELF.matcher(first).matches()) {
            return false;
        }
        Matcher modal = MODAL.matcher(first);
        if (modal.find()) {
            return !PAST.matcher(first.substring(0, modal.start())).find();
        }
        if (PAST.matcher(first.substring(0, Math.min(OPENING, first.length()))).find()) {
            return false;
        }
        return Asking.isImperative(first)
                || THAT.matcher(first).matches()
                || TO_ACT.matcher(first).matches()
                || NAMED_DEED.matcher(first).matches()
                || isAskedOfABody(first);
    }

    /// "Kent Police to audit ..."
    private static boolean isAskedOfABody(String sentence) {
        Matcher matcher = INFINITIVE.matcher(sentence);
        return matcher.matches() && BodyNames.isName(matcher.group(1));
    }
}
