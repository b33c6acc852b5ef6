package org.heed.recommendation.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;

/// Tells whether the words before a verb name somebody who can act, and parts them into names.
final class Actors {

    /// What brings in somebody who acts too.
    static final String WITH =
            "(?:(?:jointly |working )?(?:in (?:consultation|partnership|collaboration|conjunction) with|together with)"
                    + "|with(?: the)? (?:funding|support|help|assistance) (?:from|of)|with)";
    private static final Pattern AND =
            Pattern.compile(",? and (?:the )?(?=\\p{Lu})|, (?:the )?(?=\\p{Lu})|(?:, | (?!with (?:the )?\\p{Lu}))"
                    + WITH + " (?:the )?(?=\\p{Lu})");
    /// "Kent Health and Wellbeing Board" is one body.
    private static final Pattern AFTER_HEALTH =
            Pattern.compile("(?:Well-?[Bb]eing|Care|Social Care|Safety|Justice)\\b");
    private static final String STAFF =
            "(?i:officers?|staff|practitioners?|managers?|supervisors?|clinicians?|commissioners|wardens?|sergeants|advisers?|"
                    + "workers?|employees|nurses|doctors|midwives|teams?|call handlers|frontline staff)";
    /// People of a body, in small letters: what is asked of them is asked of it.
    static final Pattern PEOPLE = Pattern.compile("(?i:(?:the|all|its|any|each|every) )?(?:\\p{L}+[ -]){0,3}" + STAFF
            + "(?: (?:of|at|in|within|from|for|employed by|working (?:for|at|in))) (?:the )?(\\p{Lu}.*)");
    /// "Kent Police officers", "staff of Kent Police": the body comes before its people too.
    private static final Pattern BODY_OF_PEOPLE =
            Pattern.compile("((?:[Tt]he )?\\p{Lu}.*) (?:\\p{Ll}+ ){0,2}?(?-i:" + STAFF.replace("(?i:", "(?:") + ")");
    /// "The local authority’s modern slavery lead".
    private static final Pattern POST_OF_ITS = Pattern.compile(
            "(?i)the (?:[\\w-]+ ){0,2}(?:authority|council|partnership|board|trust|force|police|service|hospital|department)[’']s [^,;]{3,60}? "
                    + "(?:lead|manager|director|team|service|officer|co-?ordinator|chair)\\b.*");
    /// "Tai Elan": two or three words in capitals that act are somebody, unless they are the name of a thing.
    private static final Pattern PROPER =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?: (?:of|for|and) \\p{Lu}[\\p{L}’'-]+| \\p{Lu}[\\p{L}’'-]+){1,2}");
    private static final Pattern THING = Pattern.compile(
            "(?i)\\b(?:training|polic(?:y|ies)|assessments?|guidance|procedures?|protocols?|plans?|reviews?|audits?|act|strateg(?:y|ies)|pathways?|forms?|"
                    + "checklists?|abuse|violence|records?|recommendations?|actions?|reports?|meetings?|referrals?|checks?|orders?|letters?|that|all|each|every|this|these|any|no)\\b");
    /// "The VAWG Strategy Manager": a post in capitals, and whose it is.
    private static final Pattern POST = Pattern.compile(
            "(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'&-]+ ){1,5}(?:[Mm]anager|[Ll]ead|[Cc]o-?ordinator|[Oo]fficer|[Dd]irector)(?: (?:of|for|at) (?:the )?\\p{Lu}.*)?|(?:[Tt]he )?[Cc]hair of (?:the )?\\p{Lu}.*");
    /// "Older People’s", "Women’s": they stand in names, and own nothing.
    private static final Pattern PEOPLE_AT_THE_END = Pattern.compile(
            "(?i).*\\b(?:children|women|men|people|girls|boys|adults|victims|families|carers|chiefs|veterans|nurses|patients|king|queen|majesty)");

    private Actors() {}

    /// Who acts: the subject, or the body whose people it names ("tenancy officers at Northside Homes").
    static Optional<String> actor(String subject) {
        Matcher people = PEOPLE.matcher(subject);
        if (people.matches() && BodyNames.isName(people.group(1))) {
            return Optional.of(people.group(1));
        }
        Matcher body = BODY_OF_PEOPLE.matcher(subject);
        if (body.matches() && isWholeActor(body.group(1))) {
            return Optional.of(body.group(1));
        }
        return isActor(subject) ? Optional.of(subject) : Optional.empty();
    }

    static boolean isActor(String subject) {
        return BodyNames.isName(subject)
                || isProper(subject)
                || POST.matcher(subject).matches()
                || POST_OF_ITS.matcher(subject).matches()
                || subject.matches("(?i)all (?:[\\w-]+ )?(?:agencies|organisations|partners|services)\\b.*")
                || subject.matches(
                        "(?i)the (?:[\\w-]+ ){0,2}(?:partnership|board|panel|trust|council|force|department|service|department of .*)");
    }

    /// Stricter, for words before what may be a plural noun and no verb ("Bring the five police logs").
    static boolean isWholeActor(String subject) {
        boolean isNamed = subject.matches("(?i)(?:the|all|each|every) .*") || BodyNames.isCapitalised(subject);
        return (isNamed && BodyNames.isWhole(subject.strip()) && isActor(subject)) || isProper(withoutArticle(subject));
    }

    /// True for a name of two or three words that is no name of a thing.
    static boolean isProper(String subject) {
        return PROPER.matcher(subject).matches() && !THING.matcher(subject).find();
    }

    /// True when the words before a possessive in the sentence are those of a body that has what follows, and not the
    /// beginning of a longer name.
    static boolean isOwner(String owner, String sentence) {
        int behind = sentence.indexOf(owner) + owner.length();
        String owned = sentence.substring(behind).replaceFirst("^[’']?s?[’']? ", "");
        boolean isPart = PEOPLE_AT_THE_END.matcher(owner).matches() || owner.contains(" and the ");
        boolean ownsThings = Character.isLowerCase(owned.codePointAt(0));
        return !isPart
                && ((BodyNames.isName(owner) && BodyNames.isWhole(owner) && (ownsThings || owner.contains(" ")))
                        || (ownsThings && isProper(owner)));
    }

    static List<Addressee> split(String subject) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher and = AND.matcher(subject);
        while (and.find()) {
            String left = subject.substring(from, and.start());
            String right = subject.substring(and.end());
            boolean isWith = and.group().contains("with");
            boolean leftIsWhole = isWith || and.group().endsWith("the ") || BodyNames.isWhole(withoutArticle(left));
            boolean isOffice = right.startsWith("Crime")
                    || (left.endsWith("Health") && AFTER_HEALTH.matcher(right).lookingAt())
                    || left.matches(".*(?:HM|Majesty[’']s) (?:Courts|Prison)")
                    || (!isWith && BodyNames.MINISTRY.matcher(left).find() && !BodyNames.isNational(right));
            if (leftIsWhole && !isOffice && BodyNames.couldBeName(right)) {
                parts.add(left);
                from = and.end();
            }
        }
        parts.add(subject.substring(from));
        return parts.stream()
                .map(Actors::withoutArticle)
                .map(name -> new Addressee(name, AddresseeSource.TEXT, false))
                .toList();
    }

    /// "the Home Office" is printed in a sentence; its name has no article, nor whose it is ("the Council’s Housing
    /// Options Service"). "The partnership" keeps it, because it is no name without.
    private static String withoutArticle(String name) {
        String plain = name.strip();
        return plain.replaceFirst("^(?:T|t)he (?=\\p{Lu})", "")
                .replaceFirst("^(?:Council|Trust|Force)[’']s (?=\\p{Lu}\\S+ \\p{Lu})", "");
    }
}
