package org.heed.fact;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heed.review.CaseType;

/// Who the two people were to one another, their ages and sexes, and what kind of death it was: told from the
/// sentences that say what happened, never from where they stand.
final class PersonCues {

    private static final String PARTNER = "husband|wife|civil partner|partner|boyfriend|girlfriend|fianc[eé]e?|spouse";
    private static final String KIN = PARTNER + "|son|daughter|brother|sister|"
            + "nephew|niece|father|mother|grandson|granddaughter|grandfather|grandmother|uncle|aunt|cousin|stepson|stepdaughter|step-son|"
            + "stepfather|stepmother|stepbrother|half-brother|son-in-law|daughter-in-law|brother-in-law|flatmate|housemate|lodger|carer";
    private static final String RELATION =
            "((?:(?:former|ex|estranged|then|adult|separated|elder|younger|cohabiting)[- ])?(?:" + KIN
                    + ")(?:-in-law)?(?!\\p{L}))";
    /// "Anna", "Mrs Smith", of whom somebody was the kin.
    private static final String NAME = "\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,2}";
    private static final String OUTCOME =
            "convicted|guilty|murder|manslaughter|killed|sentence|died by suicide|own life|charge|arrested|hospital order|responsible|stabbed|perpetrator|acquitted";
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?<name>[\\p{L}][\\p{L} .’'-]{0,40}?), (?:who was |who is )?(?<whose>her|his|their) "
                    + RELATION + "(?=[^.]*\\b(?:" + OUTCOME + ")\\b)");
    private static final Pattern KILLED_BY = Pattern.compile(
            "(?i)\\b(?:killed|murdered|stabbed|strangled|attacked|assaulted) by (?<whose>her|his|their) " + RELATION
                    + "(?:,? (?<name>\\p{Lu}[\\p{L} .’'-]{0,40}?)(?=,|\\.| who| in| on|$))?");
    /// "abuse by Owen, a former partner aged 33": who did what is told, and after the name who that was.
    private static final Pattern BY_SOMEBODY =
            Pattern.compile("\\bby (?<name>\\p{Lu}[\\p{L} .’'-]{0,40}?), (?:an? |(?<whose>her|his|their) )" + RELATION);
    private static final Pattern ANY_PARTNER =
            Pattern.compile("(?i)\\b(?<whose>her|his) ((?:(?:former|ex|estranged|then|separated|cohabiting)[- ])?(?:"
                    + PARTNER + "))(?!\\p{L})");
    /// Relatives are spoken of in every review: of whom it is told what they did counts, not with whom somebody stayed.
    private static final Pattern RELATIVE_WITH_OUTCOME =
            Pattern.compile("(?i)\\b(?<whose>her|his) " + RELATION + "(?=[^.]*\\b(?:" + OUTCOME + ")\\b)");
    private static final Pattern NAMED_KIN = Pattern.compile(
            "\\b(?<whose>[Hh]er|[Hh]is) " + RELATION + ",? (?<name>(?:(?:Mr|Mrs|Ms|Miss|Dr) )?\\p{Lu}\\p{Ll}+)\\b");
    private static final Pattern NAME_OF_KIN =
            Pattern.compile("\\b(?<name>\\p{Lu}\\p{Ll}+), (?<whose>her|his) " + RELATION);
    /// "The son was found to be unwell and is the subject of a hospital order."
    private static final Pattern THE_RELATIVE = Pattern.compile(
            "\\bThe " + RELATION
                    + "(?= (?:was|is|had|pleaded|admitted)\\b[^.]*\\b(?:convicted|guilty|murder|manslaughter|hospital order|sentence|charged)\\b)");
    private static final Pattern MARRIED =
            Pattern.compile("\\b(?:[Ss]he|[Hh]e) (?:was|is|had been) married (?:for [\\p{L}\\d ]{3,20} )?to\\b");
    private static final Pattern BOTH_DIED = Pattern.compile(
            "(?i)\\b(?:homicide|murder)[-– ]suicide\\b|, (?:who was )?(?:her|his|their) [\\p{L} -]{3,25}, (?:then )?(?:died by suicide|took his own life|took her own life|killed (?:himself|herself))"
                    + "|\\b(?:before|then) (?:taking|took) (?:his|her) own life"
                    + "|\\btook (?:his|her) own life (?:later )?(?:on )?(?:the same|that) (?:day|night|evening|morning)\\b|\\bno criminal proceedings\\b[^.]*\\bdied\\b|\\bwho (?:also |then )?died (?:later )?(?:on )?(?:the same|that) (?:day|night|evening|morning)\\b"
                    + "|\\bunlawfully killed and that [^.]{2,40} (?:had (?:then )?taken|(?:then )?took) (?:his|her) own life");
    private static final Pattern SUICIDE = Pattern.compile(
            "(?i)\\b(?:took|had taken) (?:her|his|their) own life|\\bdied by (?:suspected )?suicide|\\bsuspected suicide|\\b(?:death by|(?:conclusion|verdict|finding) of) suicide|\\bdeath was (?:a |by )?suicide|\\bhad hanged (?:herself|himself)");
    private static final Pattern KILLING = Pattern.compile(
            "(?i)\\b(?:convicted|found guilty|pleaded guilty|pled guilty) (?:of|to)\\b|\\bwas (?:killed|murdered) by\\b|\\bunlawfully killed\\b");
    private static final Pattern AGE = Pattern.compile(
            "\\b(?:was|aged|age)\\s+(?:aged )?(\\d{1,3})(?: years old| years of age| years)? (?:at the time of (?:her|his|their|the) death|when (?:she|he|they) (?:died|(?:was|were) (?:killed|murdered|found dead)))");
    private static final Pattern AGED =
            Pattern.compile("\\bdeath of [^.]{1,60}?,? (?:\\()?(?:who was )?aged (\\d{1,3})\\b");
    private static final Pattern AGE_OF_OTHER = Pattern.compile(
            "^[\\p{Lu}][^.]{0,60}? was (?:aged )?(\\d{1,3})(?: years old| years of age)?(?: at (?:the|that) time[^.]*)?\\.?$");

    private static final Pattern YEARS_OLD = Pattern.compile(
            "^\\p{Lu}[^,.]{0,40} was (?:aged |an? (?=\\d+-))?(\\d{1,3})(?:-year-old\\b|,| years (?:old|of age)\\b| and\\b|\\.?$)");
    /// "A 34-year-old woman died", "Anna, aged 34, was found dead", "died at the age of 34".
    private static final Pattern DIED_AGED = Pattern.compile(
            "(?i)(?<!by an? |by (?:her|his) )\\b(\\d{2,3})[- ]year[- ]old (?:\\p{L}+ ){0,2}?(?:woman|man|mother|father|lady|female|male|girl|student|person)\\b"
                    + "[^.]{0,80}\\b(?:died|was (?:killed|murdered|stabbed|found|fatally)|death)\\b"
                    + "|, (?:who was )?(?:aged )?(\\d{2,3}),? (?:who )?(?:died|was (?:killed|murdered|stabbed|found|fatally)|took (?:her|his) own life)\\b"
                    + "|\\b(?:died|killed|murdered|found dead)\\b[^.]{0,60}?(?<!was|were) (?:aged|at the age of) (\\d{2,3})\\b"
                    + "|^\\p{L}[^,.]{0,30}, (?:who was |aged )(\\d{2,3}), and (?:her|his) (?=[^.]*\\b(?:died|found dead|killed)\\b)"
                    + "|\\bdeath of an? (\\d{2,3})[- ]year[- ]old\\b"
                    + "|^\\p{L}[^,.]{0,30},? (?:was )?an? (?:[\\p{L}-]+ ){1,4}(?:woman|man|mother|father|person) (?:aged|of) (\\d{2,3})\\b");
    private static final Pattern WAS_KIN = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L} .’'-]{0,40}?)(?:,(?: (?:who was |then )?(?:aged )?\\d{1,3},)? (?:who )?"
                    + "| was (?:aged )?\\d{1,3}(?: years old| years of age)? and )(?:was|is) (?:(?<whose>her|his)|"
                    + NAME + "(?:['’]s|s['’])) " + RELATION);
    private static final Pattern AGED_OTHER =
            Pattern.compile("(?i), (?:aged|who was) (?<before>\\d{1,3}),? (?:who )?(?:was|is) (?:her|his|their|" + NAME
                    + "(?:['’]s|s['’])) " + RELATION
                    + "|\\b(?:an?|her|his|their) " + RELATION
                    + ",?[^,.]{0,40}?(?:,? (?:who )?was (?:then )?(?:aged )?|,? (?:then )?aged |, (?=\\d{2},))(?<after>\\d{1,3})\\b"
                    + "|\\b(?:her|his|their) (?<old>\\d{1,3})[- ]year[- ]old " + RELATION
                    + "| was (?:aged )?(?<plain>\\d{1,3})(?: years old| years of age)? and (?:was|is) (?:her|his|their|"
                    + NAME
                    + "(?:['’]s|s['’])) " + RELATION);
    private static final Pattern AGE_WHEN_DIED = Pattern.compile(
            "\\bwas (?:aged )?\\d{1,3}(?: years old| years of age)? when (she|he) (?:died|was (?:killed|murdered))\\b");

    /// "Mr B was arrested", "Her partner, Alan, pleaded guilty": of whom the courts heard, where nothing else names
    /// them.
    private static final Pattern BEFORE_COURT = Pattern.compile(
            "(?:^|(?i:her|his) " + RELATION + ", )(?<name>(?:(?:Mr|Mrs|Ms|Miss) )?\\p{Lu}[\\p{L}’'-]{0,30}),?"
                    + " (?:was (?:later |subsequently )?(?:arrested|charged|convicted|found guilty)|pleaded guilty)\\b");

    private final Statements statements;
    /// Those that may say whose kin somebody was.
    private final Statements kin;

    PersonCues(Statements statements) {
        this.statements = statements;
        this.kin = statements.holding("her ", "his ", "their ", "'s ", "’s ");
    }

    Optional<Facts.Fact> relationship() {
        return kin.first(WAS_KIN, PersonCues::relation)
                .or(() -> kin.first(NAMED, PersonCues::relation))
                .or(() -> kin.first(KILLED_BY, PersonCues::relation))
                .or(() -> statements.first(BY_SOMEBODY, PersonCues::relation))
                .or(() -> kin.first(RELATIVE_WITH_OUTCOME, PersonCues::relation))
                .or(() -> kin.first(NAMED_KIN, this::relationOfGuilty))
                .or(() -> kin.first(NAME_OF_KIN, this::relationOfGuilty))
                .or(() -> statements.first(THE_RELATIVE, PersonCues::relation))
                .or(() -> kin.first(ANY_PARTNER, PersonCues::relation))
                .or(() -> statements.first(MARRIED, matcher -> Optional.of("spouse")));
    }

    /// "her son, Gareth", of whom another sentence tells what he did.
    private Optional<String> relationOfGuilty(Matcher matcher) {
        Pattern guilty = Pattern.compile(
                Pattern.quote(matcher.group("name")) + " (?:was|is|had|pleaded)\\b[^.]*\\b(?:" + OUTCOME + ")");
        return statements.anyMatch(guilty) ? relation(matcher) : Optional.empty();
    }

    private static Optional<String> relation(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String found = matcher.group(group);
            if (found != null && found.matches("(?i)(?:[a-z]+[- ])?(?:" + KIN + ")")) {
                return Optional.of(found.toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    Optional<Facts.Fact> caseType(Optional<Facts.Fact> relationship) {
        Statements deaths = statements.holding("suicide", "own life", "died", "killed", "hanged", "took");
        Optional<Facts.Fact> both = type(deaths, BOTH_DIED, CaseType.HOMICIDE_SUICIDE);
        if (both.isPresent()) {
            return both;
        }
        Optional<Facts.Fact> suicide = type(deaths, SUICIDE, CaseType.SUICIDE);
        if (suicide.isPresent() && !statements.anyMatch(KILLING)) {
            return suicide;
        }
        return relationship.map(fact -> new Facts.Fact(typeOf(fact.value()).contractName(), fact.source()));
    }

    private static Optional<Facts.Fact> type(Statements statements, Pattern pattern, CaseType type) {
        return statements.first(pattern, matcher -> Optional.of(type.contractName()));
    }

    private static CaseType typeOf(String relation) {
        if (relation.matches(".*\\b(?:husband|wife|partner|boyfriend|girlfriend|spouse|fianc.*)")) {
            return CaseType.IPH;
        }
        if (relation.matches(".*\\b(?:step-?)?(?:son|daughter)")) {
            return CaseType.PARRICIDE;
        }
        return relation.matches(".*\\b(?:flatmate|housemate|lodger|carer)") ? CaseType.OTHER : CaseType.FAMILIAL;
    }

    Optional<Facts.Fact> victimAge() {
        return statements
                .title()
                .first(AGED)
                .or(() -> statements.first(AGE))
                .or(() -> statements.first(AGED))
                .or(() -> statements.first(DIED_AGED, PersonCues::anyGroup))
                .or(() -> statements.first(YEARS_OLD));
    }

    /// The sentence after the one that tells the first age.
    Optional<Facts.Fact> otherAge(Optional<Facts.Fact> relationship) {
        boolean follows = false;
        for (Statements.Statement statement : statements.all()) {
            Matcher other = AGE_OF_OTHER.matcher(statement.words());
            if (follows && other.find()) {
                return Optional.of(new Facts.Fact(other.group(1), statement.place()));
            }
            follows = AGE.matcher(statement.words()).find();
        }
        return kin.first(AGED_OTHER, matcher -> isTold(matcher, relationship) ? anyAge(matcher) : Optional.empty())
                .or(() -> statements.first(AGED_OTHER, PersonCues::anyAge));
    }

    /// True for the one of her kin of whom the review tells, and not for another.
    private static boolean isTold(Matcher matcher, Optional<Facts.Fact> relationship) {
        return relation(matcher).equals(relationship.map(Facts.Fact::value));
    }

    private static Optional<String> anyAge(Matcher matcher) {
        return Stream.of("before", "after", "old", "plain")
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<String> anyGroup(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<String> name(Matcher matcher) {
        return Optional.of(matcher.group("name").strip());
    }

    private static Optional<String> whose(Matcher matcher) {
        return Optional.ofNullable(matcher.group("whose")).flatMap(PersonCues::sexOf);
    }

    Optional<Facts.Fact> victimSex() {
        Pattern own =
                Pattern.compile("(?i)\\b(?:took|ended) (?<whose>her|his) own life|\\btime of (?<death>her|his) death");
        return kin.first(WAS_KIN, PersonCues::whose)
                .or(() -> kin.first(NAMED, PersonCues::whose))
                .or(() -> kin.first(KILLED_BY, m -> sexOf(m.group("whose"))))
                .or(() -> kin.first(own, m -> sexOf(m.group("whose") == null ? m.group("death") : m.group("whose"))))
                .or(() -> kin.first(RELATIVE_WITH_OUTCOME, PersonCues::whose))
                .or(() -> statements.first(AGE_WHEN_DIED, matcher -> sexOf(matcher.group(1))))
                .or(() -> kin.first(ANY_PARTNER, PersonCues::whose));
    }

    /// From the word for the relation where it tells, else from the pronouns of the sentences that name the
    /// person.
    Optional<Facts.Fact> otherSex(Optional<Facts.Fact> relationship) {
        Optional<Facts.Fact> told = relationship.flatMap(
                fact -> Sex.ofRelation(fact.value()).map(sex -> new Facts.Fact(sex, fact.source())));
        return told.or(() -> fromPronouns(relationship));
    }

    private Optional<Facts.Fact> fromPronouns(Optional<Facts.Fact> relationship) {
        Optional<Facts.Fact> name = kin.first(WAS_KIN, PersonCues::name)
                .or(() -> kin.first(NAMED, PersonCues::name))
                .or(() -> statements.first(BY_SOMEBODY, PersonCues::name))
                .or(() -> statements.first(BEFORE_COURT, PersonCues::name))
                .or(() -> kin.first(NAMED_KIN, m -> isTold(m, relationship) ? name(m) : Optional.empty()));
        return name.flatMap(fact -> Sex.ofTitle(fact.value())
                .or(() -> Sex.ofPronouns(statements, fact.value()))
                .map(sex -> new Facts.Fact(sex, fact.source())));
    }

    private static Optional<String> sexOf(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "her", "she" -> Optional.of(Sex.FEMALE);
            case "his", "he" -> Optional.of(Sex.MALE);
            default -> Optional.empty();
        };
    }
}
