package org.heed.recommendation.cue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.NumberWords;
import org.heed.text.WhiteSpaceRule;

/// Sentences that introduce a list and are no item of it, and the number of recommendations they declare.
public final class Introduction {

    private static final int LONGEST = 420;
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?i)\\b(?:recommendations?|argymhelliad\\w*|concerns?|actions?|argymhellion)\\b.{0,160}\\b(?:below|follow(?:s|ing)?|set out|listed|made|arising|arise|as follows|presented|identified|monitored|agreed|table|isod|published|contained|found|included|appended|attached|separate|separately)\\b"
                    + "|\\b(?:below|following|makes?|made|there are|are the)\\b.{0,80}\\b(?:recommendations|concerns|argymhellion)\\b"
                    + "|\\b(?:recommends?|asks?|proposes?) (?:as follows|the following|that)\\s*[.:]?$|\\b(?:recommends?|recommended)\\s*:$"
                    + "|^the (?:table|plan) (?:below|that follows)\\b"
                    + "|^(?:these|they) (?:were|are|have been) (?:\\p{L}+ )?(?:made|written|drawn up|identified|agreed|accepted|developed)\\b");
    /// Without one of these nothing is announced, and most paragraphs hold none.
    private static final List<String> ANNOUNCING =
            List.of("recommend", "argymhell", "concern", "action", "ask", "propose");
    private static final Pattern ANNOUNCING_START = Pattern.compile("the (?:table|plan)|these|they");
    private static final String ADJECTIVE = "(?:[\\w-]+\\s+){0,4}?";
    private static final Pattern DECLARES = Pattern.compile("(?i)(?<![\\d.])\\b(\\d{1,3}|" + NumberWords.PATTERN
            + ")\\s+" + ADJECTIVE + "(?:recommendations|recommendation|recs|argymhellion|argymhelliad)\\b");
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i)\\b(?:previous|earlier|prior|other|past|of these|of which|\\d+ of (?:the|its))\\b|\\b(?:review|report)s? (?:of|in|from) (?:19|20)\\d\\d\\b|\\bimplemented\\b|\\b(?:only|first|last) (?:\\w+ )?recommendations?");
    /// "The Trust's internal investigation made four", "the evaluation's eleven recommendations": counts of others.
    private static final Pattern BY_OTHERS = Pattern.compile(
            "(?i)\\b(?!(?:panel|review|report|chair|author|partnership|board|dhr|dardr|susr|sar)['’]s)\\p{L}+['’]s (?:[\\p{L}-]+ ){0,4}?(?:investigation|review|report|inspection|inquiry|audit|imr)\\b"
                    + "|\\b(?:evaluation|inspection|audit|inquiry|inspectorate|coroner|ombudsman|watchdog|regulator)['’]?s (?=[\\p{L}\\d-]+ recommendations)"
                    + "|\\b(?:serious incident|root cause|internal|peer|critical incident|significant event|disciplinary) (?:[\\p{L}-]+ )?(?:investigation|review|analysis|inquiry|report)\\b");
    private static final Pattern IT = Pattern.compile("(?:It|This|They|These) ");
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)^(?:during the course of (?:the|my|this) (?:inquest|investigation)|in my opinion|in the circumstances|the matters? of concern|"
                    + "for the avoidance of doubt|i have sent a copy|you are under a duty|source:|recommendations? extracted|view full report|page last updated|synthetic)\\b.*");

    private static final Pattern RECOMMENDS = Pattern.compile(
            "(?i)(?:we|i|it is|(?:the|this) (?:[\\p{L}-]+ ){0,2}?(?:panel|review|report|chair|author|board))(?: [\\p{L}]+){0,2}? recommend(?:s|ed)?\\b");
    private static final Pattern ASKS = Pattern.compile("(?i)\\b(?:should|must)\\b");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    /// Without one of these nothing is declared, and most paragraphs hold none.
    private static final Pattern NAMED = Pattern.compile("(?i)rec(?:s\\b|ommendation)|argymhell");

    private Introduction() {}

    public static boolean isOne(String words) {
        String plain = WhiteSpaceRule.apply(words);
        if (BOILERPLATE.matcher(plain).matches()) {
            return true;
        }
        return plain.length() <= LONGEST
                && mayAnnounce(plain.toLowerCase(Locale.ROOT))
                && ANNOUNCES.matcher(plain).find()
                && !ASKS.matcher(plain).find();
    }

    private static boolean mayAnnounce(String plain) {
        return ANNOUNCING_START.matcher(plain).lookingAt()
                || ANNOUNCING.stream().anyMatch(plain::contains);
    }

    /// True when the words begin by saying that they recommend: "The panel recommends that ...".
    public static boolean recommends(String words) {
        return RECOMMENDS.matcher(words.strip()).lookingAt();
    }

    /// The number of recommendations that a sentence declares this review to make; several numbers in one
    /// sentence ("six panel recommendations and seven single agency recommendations") add up.
    public static OptionalInt declared(String words) {
        String plain = WhiteSpaceRule.apply(words);
        if (!NAMED.matcher(plain).find()) {
            return OptionalInt.empty();
        }
        int sum = 0;
        boolean found = false;
        boolean isByOthers = false;
        for (String sentence : BETWEEN_SENTENCES.split(plain, -1)) {
            isByOthers = BY_OTHERS.matcher(sentence).find()
                    || (isByOthers && IT.matcher(sentence).lookingAt());
            if (isByOthers || OF_OTHERS.matcher(sentence).find()) {
                continue;
            }
            Matcher matcher = DECLARES.matcher(sentence);
            int of = 0;
            while (matcher.find()) {
                of += NumberWords.value(matcher.group(1)).orElse(0);
            }
            if (of > 0 && !found) {
                sum = of;
                found = true;
            }
        }
        return found ? OptionalInt.of(sum) : OptionalInt.empty();
    }
}
