package org.heed.recommendation.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.text.WhiteSpaceRule;

/// Who the words of a recommendation ask to act: the subject before "should", "must", "to" and the like, when it
/// reads like a body. A subject that something is to be done to ("referrals should be recorded") is no
/// addressee.
public final class Subject {

    private static final String VERBS =
            "should|must|shall|will|needs? to|ought to|(?:is|are) (?:asked|requested|invited|encouraged|required|recommended) to|"
                    + "is to|are to|to(?! (?:this|these|that|the|a|an|their|its|it|her|his|any|all|each|be)\\b)|requests?|takes?|ensures?|agrees?|considers?|reviews?|provides?|undertakes?|works?|develops?|seeks?|promotes?|shares?|commissions?|writes?|adopts?|explores?|recommends?";
    private static final Pattern ASKS = Pattern.compile(
            "^(?:it is recommended )?(?:that )?(.{2,160}?)(?<!\\b(?:this|the|a|an|that|their|its|each|every|of|for|in)),? (?:(?:jointly|also|now|urgently) )?("
                    + "(?-i:" + VERBS + "))\\b(?! be (?!in|able|clear|assured|responsible|satisfied))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_IN = Pattern.compile(
            "^(?:That )?(?:For|In|As|Following|To|Where|When|Given|Within|By|With|At|On|Through|Under|Because)\\b[^.]{3,200}?, (?=(?:the |all |each )?\\S)");
    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:recommends?|asks?|requests?|advi[sc]e(?:s|d)?|calls? (?:on|upon))(?: that)? (the [\\p{L}’'& ]{3,80}?) (?:"
                    + VERBS + ")\\b");
    /// "It is essential that the Trust reviews ...": what follows asks.
    private static final Pattern VITAL = Pattern.compile(
            "^(?:(?:It is|It's) (?:essential|important|vital|imperative|crucial|necessary|suggested|proposed) that|It is (?:further |also |therefore )?recommended (?:that|to)|[Ww]e (?:ask|urge|recommend|expect)(?: that)?"
                    + "|(?:The|This) (?:[\\p{L}-]+ ){0,2}?(?:[Pp]anel|[Rr]eview|[Rr]eport|[Cc]hair|[Aa]uthor) (?:\\p{Ll}+ )?recommends (?:that|to)|That|For(?= (?:the )?\\p{Lu}[^,]{2,80} to \\p{Ll})) ");
    /// "Care plans held by the Trust need to ...": who keeps the things is to act.
    private static final Pattern KEPT_BY = Pattern.compile(
            "^[\\p{L} -]{3,80}? (?:held|kept|used|run|provided|made|produced|issued|managed|commissioned|employed) by (?:the )?"
                    + "(\\p{Lu}[^,;.]*?) (?:should|must|shall|need to|needs to|are to|is to|have to)\\b");
    /// "Kent Police, with Safe Steps, reissues its guidance": who acts, as minutes say what was agreed.
    private static final Pattern ACTS = Pattern.compile(
            "^((?:The |the )?\\p{Lu}[^,;.:]{1,90}?)(?:, (?:with|through|together with|and|when|where|once|if|as)\\b[^,]{2,80},)? "
                    + "(?:(?:now|also|jointly|is|are) )?(?!(?:was|has|does|is|its|this|as|services|partners|agencies)\\b)(?:\\p{Ll}{2,}(?:s|es)|agree|ask|check|write|hold|set|given|asked|invited|enabled|helped) (?=\\p{L})");
    private static final Pattern AND = Pattern.compile(
            ",? and (?:the )?(?=\\p{Lu})|, (?:the )?(?=\\p{Lu})"
                    + "|,? (?:in (?:consultation|partnership|collaboration|conjunction) with|together with|with (?:funding|support|help) from) (?:the )?(?=\\p{Lu})");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");

    /// People of a body, in small letters: what is asked of them is asked of it.
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i:(?:the|all|its|any|each|every) )?(?:\\p{L}+[ -]){0,3}(?i:officers?|staff|practitioners?|managers?|supervisors?|clinicians?|"
                    + "workers?|employees|nurses|doctors|midwives|teams?|call handlers|frontline staff)"
                    + "(?: (?:of|at|in|within|from|for|employed by|working (?:for|at|in))) (?:the )?(\\p{Lu}.*)");
    /// "Officers of the force should be given ...": what is done for the people of a body is for it to do.
    private static final Pattern PEOPLE_ASKED = Pattern.compile(
            "^(?:It is recommended )?(?:That |that )?" + PEOPLE.pattern().replace("(\\p{Lu}.*)", "(\\p{Lu}[^,;.]*?)")
                    + ",? (?:should|must|shall|need to|are to|be|to be|receive|have)\\b");
    /// "Guidance should be issued by the Trust to all staff": who is to do what is said in the passive.
    private static final Pattern AGENT = Pattern.compile(
            "\\b(?:sought|given|provided|issued|undertaken|led|carried out|delivered|produced|developed|commissioned|written|made|reviewed|taken forward|"
                    + "arranged|drawn up|published|co-?ordinated|overseen|(?:asked|required|requested|invited), through),? (?:by )?(?:the )?"
                    + "(\\p{Lu}[\\w’'&-]*(?: (?:of|and|for|the|\\p{Lu}[\\w’'&-]*))*)(?=,| (?:from|to|for|in|with|that|so|on|at|as|within)\\b|[.;]|$)");

    /// "Tai Elan": two or three words in capitals that act are somebody, unless they are the name of a thing.
    private static final Pattern PROPER =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?: (?:of|for|and) \\p{Lu}[\\p{L}’'-]+| \\p{Lu}[\\p{L}’'-]+){1,2}");
    private static final Pattern THING = Pattern.compile(
            "(?i)\\b(?:training|polic(?:y|ies)|assessments?|guidance|procedures?|protocols?|plans?|reviews?|audits?|act|strateg(?:y|ies)|pathways?|forms?|"
                    + "checklists?|abuse|violence|records?|recommendations?|actions?|reports?|meetings?|referrals?|checks?|orders?|letters?|that|all|each|every|this|these|any|no)\\b");
    /// "The VAWG Strategy Manager": a post in capitals, and whose it is.
    private static final Pattern POST = Pattern.compile(
            "(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'&-]+ ){1,5}(?:[Mm]anager|[Ll]ead|[Cc]o-?ordinator|[Oo]fficer|[Dd]irector)(?: (?:of|for|at) (?:the )?\\p{Lu}.*)?|(?:[Tt]he )?[Cc]hair of (?:the )?\\p{Lu}.*");

    private Subject() {}

    public static List<Addressee> of(String recommendation) {
        String whole = SENTENCE.split(WhiteSpaceRule.apply(recommendation), -1)[0];
        String name = whole.replaceFirst("\\.$", "");
        if (whole.length() < recommendation.length() && BodyNames.isName(name) && BodyNames.isWhole(name)) {
            return split(name);
        }
        String first = VITAL.matcher(whole).replaceFirst("");
        Matcher leadIn = LEAD_IN.matcher(first);
        if (leadIn.find()) {
            List<Addressee> found = asked(first.substring(leadIn.end()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return asked(first);
    }

    private static List<Addressee> asked(String sentence) {
        Matcher kept = KEPT_BY.matcher(sentence);
        if (kept.find() && BodyNames.isName(kept.group(1))) {
            return split(kept.group(1));
        }
        Matcher matcher = ASKS.matcher(sentence);
        if (matcher.find()) {
            Optional<String> actor = actor(matcher.group(1));
            if (actor.isPresent()) {
                return split(actor.get());
            }
        }
        Matcher present = ACTS.matcher(sentence);
        if (present.find() && isWholeActor(present.group(1))) {
            return split(present.group(1));
        }
        Matcher people = PEOPLE_ASKED.matcher(sentence);
        if (people.find() && BodyNames.isName(people.group(1))) {
            return split(people.group(1));
        }
        Matcher agent = AGENT.matcher(sentence);
        if (agent.find() && BodyNames.isName(agent.group(1)) && BodyNames.isWhole(agent.group(1))) {
            return split(agent.group(1));
        }
        Matcher reported = ASKED.matcher(sentence);
        return reported.find() && isActor(reported.group(1)) ? split(reported.group(1)) : List.of();
    }

    /// Who acts: the subject, or the body whose people it names ("tenancy officers at Northside Homes").
    private static Optional<String> actor(String subject) {
        Matcher people = PEOPLE.matcher(subject);
        if (people.matches() && BodyNames.isName(people.group(1))) {
            return Optional.of(people.group(1));
        }
        return isActor(subject) ? Optional.of(subject) : Optional.empty();
    }

    private static boolean isActor(String subject) {
        return BodyNames.isName(subject)
                || (PROPER.matcher(subject).matches() && !THING.matcher(subject).find())
                || POST.matcher(subject).matches()
                || subject.matches("(?i)all (?:[\\w-]+ )?(?:agencies|organisations|partners|services)\\b.*")
                || subject.matches(
                        "(?i)the (?:[\\w-]+ ){0,2}(?:partnership|board|panel|trust|council|force|department|service|department of .*)");
    }

    private static boolean isWholeActor(String subject) {
        return BodyNames.isWhole(subject.strip()) && isActor(subject);
    }

    private static List<Addressee> split(String subject) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher and = AND.matcher(subject);
        while (and.find()) {
            boolean leftIsWhole = BodyNames.isWhole(withoutArticle(subject.substring(from, and.start())))
                    || and.group().contains(" with");
            boolean isOffice = subject.substring(and.end()).startsWith("Crime")
                    || (BodyNames.MINISTRY
                                    .matcher(subject.substring(from, and.start()))
                                    .find()
                            && !BodyNames.isNational(subject.substring(and.end())));
            if (leftIsWhole && !isOffice && BodyNames.couldBeName(subject.substring(and.end()))) {
                parts.add(subject.substring(from, and.start()));
                from = and.end();
            }
        }
        parts.add(subject.substring(from));
        return parts.stream()
                .map(Subject::withoutArticle)
                .map(name -> new Addressee(name, AddresseeSource.TEXT, false))
                .toList();
    }

    /// "the Home Office" is printed in a sentence; its name has no article. "The partnership" keeps it, because
    /// it is no name without.
    private static String withoutArticle(String name) {
        String plain = name.strip();
        return plain.replaceFirst("^(?:T|t)he (?=\\p{Lu})", "");
    }
}
