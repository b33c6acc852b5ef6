package org.heed.recommendation.body;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.recommendation.Addressee;
import org.heed.text.WhiteSpaceRule;

/// Who the words of a recommendation ask to act: the subject before "should", "must", "to" and the like, when it
/// reads like a body. A subject that something is to be done to ("referrals should be recorded") is no
/// addressee.
public final class Subject {

    private static final String VERBS =
            "should|must|shall|will|(?:may|might) wish to|(?:has|have) (?:agreed|offered|undertaken|committed) to|needs? to|ought to|(?:is|are) (?:asked|requested|invited|encouraged|required|recommended) to|"
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
            "^(?:(?:It is|It's) (?:essential|important|vital|imperative|crucial|necessary|suggested|proposed) that|It is (?:further |also |therefore )?recommended (?:that|to)|[Ww]e (?:ask|urge|recommend|expect|invite|request|call (?:up)?on)(?: that)?"
                    + "|(?:The|This) (?:[\\p{L}-]+ ){0,2}?(?:[Pp]anel|[Rr]eview|[Rr]eport|[Cc]hair|[Aa]uthor)(?: team)? (?:\\p{Ll}+ly |also )?(?:asks|urges|invites|encourages|requests|expects|calls (?:up)?on|would like)(?: that)?(?= (?:the )?\\p{Lu})"
                    + "|(?:The|This) (?:[\\p{L}-]+ ){0,2}?(?:[Pp]anel|[Rr]eview|[Rr]eport|[Cc]hair|[Aa]uthor) (?:\\p{Ll}+ )?recommends (?:that|to(?! (?:the )?\\p{Lu}))|That|For(?= (?:the )?\\p{Lu}[^,]{2,80} to \\p{Ll})) ");
    /// "Within the next year Kent Police should ...": what stands before the name without a comma.
    private static final Pattern SOON = Pattern.compile(
            "^(?:That )?(?:Within|Over|During|In|By|Before|After|From|At)(?: \\p{Ll}[\\p{L}-]*| \\d+| (?:January|February|March|April|May|June|July|August|September|October|November|December)){1,7}? (?=(?:the )?\\p{Lu})");
    /// "That Kent Hospital install a booth": behind such words the verb stands bare.
    private static final Pattern BARE = Pattern.compile(
            "^((?:[Tt]he )?\\p{Lu}[\\w’'&-]*(?: (?:of|and|for|the|in|\\p{Lu}[\\w’'&-]*))*) (?:(?:now|also|jointly) )?(?!(?:be|for|and|the|of|in|on|at|by|with|from|within|that|who|which|when|where)\\b)\\p{Ll}{3,}(?<!ed|ing) ");
    /// "Care plans held by the Trust need to ...": who keeps the things is to act.
    private static final Pattern KEPT_BY = Pattern.compile(
            "^[\\p{L} -]{3,80}? (?:held|kept|used|run|provided|made|produced|issued|managed|commissioned|employed) by (?:the )?"
                    + "(\\p{Lu}[^,;.]*?) (?:should|must|shall|need to|needs to|are to|is to|have to)\\b");
    /// "Kent Police, with Safe Steps, reissues its guidance": who acts, as minutes say what was agreed.
    private static final Pattern ACTS = Pattern.compile(
            "^((?:The |the )?\\p{Lu}[^,;.:]{1,90}?)(?:, (?:with|through|together with|and|when|where|once|if|as)\\b[^,]{2,80},)? "
                    + "(?:(?:now|also|jointly|is|are) )?(?!(?:was|has|does|is|its|this|as|services|partners|agencies)\\b)(?:\\p{Ll}{2,}(?:s|es),?|agree|ask|check|write|hold|set|given|asked|invited|enabled|helped) (?=\\p{L})");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");

    /// "Officers of the force should be given ...": what is done for the people of a body is for it to do.
    private static final Pattern PEOPLE_ASKED = Pattern.compile("^(?:It is recommended )?(?:That |that )?"
            + Actors.PEOPLE.pattern().replace("(\\p{Lu}.*)", "(\\p{Lu}[^,;.]*?)")
            + ",? (?:should|must|shall|need to|are to|be|to be|receive|have)\\b");
    /// "Guidance should be issued by the Trust to all staff": who is to do what is said in the passive.
    private static final Pattern AGENT = Pattern.compile(
            "\\b(?:sought|given|provided|issued|undertaken|led|carried out|delivered|produced|developed|commissioned|written|made|reviewed|taken forward|"
                    + "arranged|drawn up|published|co-?ordinated|overseen|be (?:\\p{Ll}+ ){1,3}?by|(?:asked|required|requested|invited), through),? (?:by )?(?:the )?"
                    + "(\\p{Lu}[\\w’'&-]*(?: (?:of|and|for|the|\\p{Lu}[\\w’'&-]*))*)(?=,| (?:from|to|for|in|with|that|so|on|at|as|within)\\b|[.;]|$)");

    /// "The Home Office, in the next revision of its guidance, includes": what stands between the name and the verb.
    private static final Pattern ASIDE =
            Pattern.compile("^((?:The |the )?\\p{Lu}[^,;.:]{1,90}), (?!" + Actors.WITH + " (?:the )?\\p{Lu})"
                    + "(?:and (?:its|their)|as|through|via|by|in|on|at|within|from|before|after|during|over|under|where|when|once|if|which|who|whose|led|"
                    + "with|together|working|alongside)\\b[^,;]{2,120},(?= \\p{Ll})");
    /// "Kent Police’s wardens are given thirty minutes": whose people or things are to change is to act.
    private static final Pattern OWNER =
            Pattern.compile("^(?:[Tt]he )?(\\p{Lu}[^,;.:’']{2,80}?)(?:[’']s|(?<=s)[’']) ((?:[\\p{L}/-]+ ){1,6}?)(?:"
                    + VERBS + "|is|are|\\p{Ll}{2,}(?:s|es))\\b");
    /// "The panel recommends to the Council that ...".
    private static final Pattern TOLD =
            Pattern.compile("\\b(?:recommends?|suggests?|proposes?) to (?:the )?(\\p{Lu}[^,;.]{2,80}?),? that\\b");
    /// "EDAN Lincs.": a name of few words, capitals among them.
    private static final Pattern SHORT_NAME = Pattern.compile("(?=.*\\b\\p{Lu}{3,}\\b)(?:\\p{Lu}[\\p{L}’'-]+ ?){2,4}");

    private Subject() {}

    public static List<Addressee> of(String recommendation) {
        String words = WhiteSpaceRule.apply(recommendation);
        Optional<AddresseeLine> lead = AddresseeLine.lead(words);
        if (lead.isPresent()) {
            return Actors.split(lead.get().names());
        }
        List<String> sentences = List.of(SENTENCE.split(words, -1));
        String name = sentences.getFirst().replaceFirst("\\.$", "");
        if (sentences.size() > 1 && BodyNames.isName(name) && BodyNames.isWhole(name)) {
            return Actors.split(name);
        }
        List<Addressee> first = inSentence(sentences.getFirst());
        if (!first.isEmpty() && !isKind(first)) {
            return first;
        }
        List<Addressee> later = sentences.stream()
                .skip(1)
                .map(Subject::inSentence)
                .filter(named -> !named.isEmpty() && named.stream().allMatch(one -> isProper(one.asPrinted())))
                .findFirst()
                .orElse(List.of());
        if (!first.isEmpty()) {
            return areOfKind(later, first) ? later : first;
        }
        boolean isName = later.isEmpty()
                && sentences.size() > 1
                && SHORT_NAME.matcher(name).matches()
                && Actors.isProper(name);
        return isName ? Actors.split(name) : later;
    }

    /// "The partnership".
    private static boolean isKind(List<Addressee> named) {
        return named.size() == 1 && named.getFirst().asPrinted().matches("[Tt]he \\p{Ll}+");
    }

    /// True where a later sentence calls the kind by its name.
    private static boolean areOfKind(List<Addressee> named, List<Addressee> kind) {
        String noun = kind.getFirst().asPrinted().substring("the".length()).toLowerCase(Locale.ROOT);
        return named.size() == 1
                && named.getFirst().asPrinted().toLowerCase(Locale.ROOT).endsWith(noun);
    }

    /// True for a name that says by itself whose it is: more than "the partnership" or "Housing".
    public static boolean isProper(String name) {
        return name.contains(" ")
                && BodyNames.isCapitalised(name)
                && (BodyNames.isWhole(name) || BodyNames.isNational(name) || Actors.isProper(name));
    }

    private static List<Addressee> inSentence(String sentence) {
        String first = VITAL.matcher(sentence).replaceFirst("");
        Optional<String> bare = group(BARE, first)
                .filter(name -> !first.equals(sentence) && Actors.isWholeActor(name) && isProper(name));
        if (bare.isPresent()) {
            return Actors.split(bare.get());
        }
        Matcher leadIn = LEAD_IN.matcher(first);
        if (leadIn.find()) {
            List<Addressee> found = asked(first.substring(leadIn.end()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        Matcher soon = SOON.matcher(first);
        List<Addressee> later = soon.find() ? asked(first.substring(soon.end())) : List.of();
        boolean isNamed = !later.isEmpty() && later.stream().allMatch(one -> isProper(one.asPrinted()));
        return isNamed ? later : asked(first);
    }

    private static List<Addressee> asked(String printed) {
        Matcher aside = ASIDE.matcher(printed);
        String sentence = aside.find() && Actors.isActor(aside.group(1)) ? aside.replaceFirst("$1") : printed;
        return Stream.<Supplier<Optional<String>>>of(
                        () -> group(TOLD, sentence).filter(BodyNames::isName),
                        () -> group(KEPT_BY, sentence).filter(BodyNames::isName),
                        () -> group(OWNER, sentence).filter(owner -> Actors.isOwner(owner, sentence)),
                        () -> group(ACTS, sentence).filter(Actors::isWholeActor).filter(Subject::isProper),
                        () -> group(ASKS, sentence).flatMap(Actors::actor),
                        () -> group(ACTS, sentence).filter(Actors::isWholeActor),
                        () -> group(PEOPLE_ASKED, sentence).filter(BodyNames::isName),
                        () -> group(AGENT, sentence).filter(name -> BodyNames.isName(name) && BodyNames.isWhole(name)),
                        () -> group(ASKED, sentence).filter(Actors::isActor))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Actors::split)
                .orElse(List.of());
    }

    private static Optional<String> group(Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
