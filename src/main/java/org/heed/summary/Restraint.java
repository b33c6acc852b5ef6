package org.heed.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a summary does not say, whoever writes it: exact dates, how somebody was killed or died, and words that
/// blame.
final class Restraint {

    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";

    private static final Pattern EXACT_DATE = words("\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\b"
            + "|\\b" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)"
            + "|\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b"
            + "|\\b(?:christmas|boxing|new year[’']s|valentine[’']s|mother[’']s|easter) (?:day|eve|sunday)\\b");

    /// How a person was hurt or died, and with what.
    private static final Pattern METHOD = words(
            "\\b(?:stab\\w*|kni(?:fe|ves)\\w*|blades?|machete|axe|hammer|dagger|screwdriver"
                    + "|strang\\w+|suffocat\\w+|smother\\w*|asphyxia\\w*|throttl\\w+|chok(?:e[ds]?|ing)|ligatures?|noose|hang(?:ed|ing)|hung herself|hung himself"
                    + "|shoot\\w*|shot|shotgun|guns?|gunshot|firearms?|pistol|rifle|bullets?"
                    + "|weapons?|bludgeon\\w*|beaten|batter(?:ed|ing)|kick(?:ed|ing)|punch(?:ed|ing)|stamp(?:ed|ing) on|blunt[- ]force|head injur\\w+|multiple injuries|fatal injur\\w+|wounds?|lacerat\\w+|decapitat\\w+|dismember\\w*|mutilat\\w+|corpse"
                    + "|set (?:her|him|them|it|fire)\\b[^.]{0,20}\\b(?:on fire|alight)|arson|petrol|burn(?:ed|t) to|drown\\w*|poison\\w*|overdos\\w+|acid attack|electrocut\\w+"
                    + "|jump(?:ed|ing) (?:from|off)|in front of a train|cause of death|post[- ]mortem|slit|cut (?:her|his|their) throat)\\b");

    /// The official name of a kind of review is no detail of a death.
    private static final Pattern OFFICIAL = words("\\boffensive weapons homicide reviews?\\b");

    /// "Should have asked" blames; "should have somewhere to go" does not.
    private static final String PARTICIPLE =
            "(?:\\w+(?:ed|en|wn)|been|done|had|made|told|said|led|met|kept|held|left|sent|put|set|thought|brought|sought|taught|caught|heard|read|built|found|understood|begun|come|become|gone)\\b";

    private static final Pattern BLAME = words(
            "\\b(?:fail(?:s|ed|ing|ings|ure|ures)?|fault(?:s|ed)?|blam(?:e|ed|es|ing)|culpab\\w+|negligen\\w+|neglected to|guilty of"
                    + "|should(?: not|n[’']t)? have (?:\\w+ly )?" + PARTICIPLE
                    + "|ought(?: not)? to have|could(?: not|n[’']t)? have (?:prevented|saved|left|avoided)|would(?: not|n[’']t)? have died"
                    + "|let (?:her|him|them|the \\w+) down|inexcusabl\\w*|incompeten\\w+|careless\\w*|reckless\\w*|shameful\\w*|disgrac\\w+|lazy"
                    + "|refused to (?:leave|engage|accept|support|co-?operate|disclose)|chose (?:not )?to (?:stay|remain|return|leave|go)|did not (?:leave|choose to leave)|non[- ]complian\\w+|unco-?operative|difficult to engage|hard to engage|brought (?:it )?on|provok\\w+|her own (?:fault|actions|choices|decisions?)|his own (?:fault|choices|decisions?)|responsible for (?:her|his|their) own|lifestyle choices?|put (?:herself|himself|themselves) (?:at|in)|colluded|toxic relationship|volatile relationship)\\b");

    private static final Map<Pattern, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put(EXACT_DATE, "It gives an exact date. Say the month and the year.");
        RULES.put(METHOD, "It tells how somebody was hurt or died. A summary leaves that out.");
        RULES.put(BLAME, "It blames. Say what happened or what was not done, without judging anybody.");
    }

    private Restraint() {}

    private static Pattern words(String pattern) {
        return Pattern.compile("(?i)(?:" + pattern + ")");
    }

    /// Why a sentence may not stand in a summary, in plain words; nothing when it may.
    static List<String> objections(String sentence) {
        String plain = OFFICIAL.matcher(sentence).replaceAll(" ");
        return RULES.entrySet().stream()
                .filter(rule -> rule.getKey().matcher(plain).find())
                .map(Map.Entry::getValue)
                .toList();
    }

    static boolean allows(String sentence) {
        return objections(sentence).isEmpty();
    }
}
