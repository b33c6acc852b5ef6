package org.heed.recommendation.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells names of bodies from other words, by the nouns that such names end with ("Council", "Constabulary") and
/// by capital letters. It knows kinds of body and a few national ones, and no area.
public final class BodyNames {

    /// The longest official names have about fourteen words.
    private static final int MOST_WORDS = 16;

    /// Nouns that stand at the end of a body's name, or of the name of its department.
    private static final String NOUNS =
            "council|councils|police|constabulary|trust|trusts|board|boards|partnership|partnerships|"
                    + "authority|authorities|service|services|office|ministry|department|departments|agency|agencies|association|"
                    + "associations|college|colleges|commission|commissioner|commissioners|government|homes|housing|surgery|surgeries|"
                    + "practice|practices|pharmacy|pharmacies|clinic|clinics|practitioners|group|groups|ccg|ccgs|icb|icbs|pct|team|teams|refuge|court|courts|"
                    + "probation|cps|ofsted|cqc|project|centre|charity|university|school|schools|society|committee|aid|"
                    + "organisation|organisations|organization|institute|inspectorate|federation|company|limited|ltd|plc|inc|"
                    + "network|forum|collaborative|alliance|panel|partners|providers?|unit|prison|hmpps|hmp|immigration|mappa|"
                    + "marac|mash|csps?|lsabs?|sabs?|lscbs?|hospital|hospitals|health|social care|support|advocacy|recovery|registrar|bureau|directorate|"
                    + "division|corporation|union|club|church|diocese|force|forces|iopc|nhs|operator|operators|"
                    + "administration|manufacturer|line|lines|airline|airlines|railways?|commissioning";
    /// Most words are none of these, and to look a word up is quicker than to try all of them.
    private static final Set<String> WORDS_OF_NOUNS = Arrays.stream(NOUNS.split("\\|", -1))
            .flatMap(noun -> noun.endsWith("s?")
                    ? Stream.of(noun.substring(0, noun.length() - 2), noun.substring(0, noun.length() - 1))
                    : Stream.of(noun))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern SIGNS = Pattern.compile("\\W+");
    private static final Pattern TWO_WORDS = Pattern.compile("(?i)\\bsocial care\\b");
    private static final Pattern ENDING_NOUN =
            Pattern.compile("(?i)\\b(?:" + NOUNS + ")(?:['’]s?)?(?:\\s*\\([^)]*\\))?(?: \\d{1,2})?\\s*$");
    private static final Pattern ACRONYM = Pattern.compile("\\b(?:[A-Z]{2,6}|\\d?[A-Z]{3,6})\\b");
    private static final Pattern NATIONAL = Pattern.compile(
            "(?i)\\b(?:home office|ministry of justice|(?:the )?department (?:of|for) [\\w, ]+|ministry of [\\w, ]+|nhs england"
                    + "(?: and nhs improvement)?|nhs improvement|nhs digital|public health (?:england|wales)|uk visas and immigration|ukvi|ukba|"
                    + "border force|immigration enforcement|college of policing|crown prosecution service|cps|welsh government|"
                    + "hm (?:prison|courts|government|inspectorate)[\\w &]*|his majesty.?s [\\w &]+|her majesty.?s [\\w &]+|national police chiefs.? council|"
                    + "npcc|royal college of [\\w &]+|care quality commission|cqc|ofsted|ofcom|ofgem|general medical council|nice|"
                    + "national institute for health and care excellence|domestic abuse commissioner|victims.? commissioner|"
                    + "children.?s commissioner|judicial college|law commission|sentencing council|parole board|cabinet office|"
                    + "(?:the )?(?:uk |central |national )?government|secretary of state[\\w ]*|attorney general[\\w’' ]*|"
                    + "office for national statistics|chief coroner|association of directors of [\\w ’']+|local government association|lga|hmpps|hmcts|dwp|dhsc|mhclg|dluhc|moj|dfe|"
                    + "independent office for police conduct|iopc|national probation service|probation service for england[\\w ]*|cafcass(?: cymru)?)\\b");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)\\b(?:should|must|will|shall|was|were|has|have|had|been|is|are|ensures?|provided?|may|can|could|would|"
                    + "(?:by|in|to|for) (?:which|whom)|to (?:be|ensure|provide|review|consider|develop|work|undertake|have|make))\\b|[.!?]\\s+\\p{Lu}|:");
    /// "Questions for the Board" is the title of questions.
    private static final Pattern TITLE = Pattern.compile(
            "(?i)^(?:(?:key|main|some) )?(?:questions?|lessons?|messages?|implications|considerations|findings?|issues|points) (?:for|to|from) .*");
    /// "Findings 1 and 2", "see paragraph 4.3": where in the report something stands.
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:see |from |links? to |relates to )?(?:(?:key|joint) )?(?:findings?|lessons?|learning(?: points?)?|paragraphs?|paras?|sections?|chapters?|pages?|"
                    + "themes?|terms? of reference|tors?|kloes?|lines? of enquiry|questions?|conclusions?|issues?|appendix|annex)\\.?:? \\d[\\d.,& a-z-]{0,30}");
    private static final Pattern POST = Pattern.compile(
            "(?i)\\b(?:heads?|directors?|managers?|leads?|officers?|nurses?|doctors?|co-?ordinators?|chairs?|supervisors?|administrators?|"
                    + "superintendents?|inspectors?|sergeants?|secretar(?:y|ies)|matrons?|sub-?groups?)\\b");
    private static final Pattern COLLECTIVE = Pattern.compile(
            "(?i)^(?:all|each|every|both|partner|relevant|contributing|statutory|the) .{0,60}\\b(?:agencies|partners|organisations|bodies|partnership|board|trust|council|police|services|practices|panel|authorities|authority)(?: (?:that|who|which|represented|involved|in|across|of|on|for|contributing|named)\\b.*)?$");

    private static final Pattern STRONG = Pattern.compile(
            "\\b(?:Council|Police|Constabulary|Trust|Board|Partnership|Group|Office|Commission|Authority|CCG|ICB)\\b");
    private static final Pattern STRONG_END =
            Pattern.compile("\\b(?:Council|Police|Constabulary|Trust|Partnership|Group|CCG|ICB)$");

    /// Behind a national body's name, what shows that it is told what the body does ("begins to publish").
    private static final Pattern ACTS = Pattern.compile(" \\p{Ll}{3,}s (?:to |the |a |an |its |all )");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/&-]+");
    private static final Set<String> SMALL_WORDS =
            Set.of("and", "of", "the", "for", "in", "on", "to", "with", "a", "y", "yr");
    /// Behind a national body's name, what shows that the name goes on.
    private static final Pattern GOES_ON = Pattern.compile("(?i).*\\bof|.*\\bfor|.*government");
    private static final Pattern NAME_BEGINS = Pattern.compile("\\p{Lu}\\w+ \\p{Lu}.*");
    private static final Pattern PART_OF_ABOVE =
            Pattern.compile("(?i)(?:adult|children|social|community|mental|crime|nhs (?:foundation )?trust).*");

    private static final Pattern DEPARTMENT = Pattern.compile(
            "(?i) (?:adult|children|social|community|housing|education|early|public|environmental|family|families|legal).*");
    /// "Department of Health and Social Care": a department's name may go on after "and".
    static final Pattern MINISTRY = Pattern.compile("(?:Department|Ministry) (?:of|for) [\\w, ]+$");

    private BodyNames() {}

    /// True when the words as a whole read like the name of one body or several, and not like a sentence or a
    /// theme.
    public static boolean isName(String words) {
        String plain = words.strip();
        if (!isShort(plain) || SENTENCE.matcher(plain).find() || isTitle(plain)) {
            return false;
        }
        Matcher national = NATIONAL.matcher(plain);
        return (national.find()
                        && !ACTS.matcher(plain.substring(national.end())).lookingAt())
                || COLLECTIVE.matcher(plain).matches()
                || (hasNoun(plain)
                        && (isCapitalised(plain)
                                || (hasCapital(plain)
                                        && ENDING_NOUN.matcher(plain).find())))
                || ACRONYM.matcher(plain).matches();
    }

    /// True for the title of what is put to a body: questions, lessons.
    public static boolean isTitle(String words) {
        return isShort(words.strip()) && TITLE.matcher(words.strip()).matches();
    }

    /// True for the post of somebody within a body ("Head of Safeguarding").
    public static boolean isPost(String name) {
        return POST.matcher(name).find() && !isNational(name);
    }

    /// True when the words only tell where in the report something stands.
    public static boolean isReference(String words) {
        return REFERENCE.matcher(words.strip()).matches();
    }

    /// True when the words could be a name: short, capitalised, no sentence. Weaker than [#isName]: use it where
    /// the place already says that a name is expected.
    public static boolean couldBeName(String words) {
        String plain = words.strip();
        return isName(plain)
                || (isShort(plain)
                        && !SENTENCE.matcher(plain).find()
                        && hasCapital(plain)
                        && !plain.endsWith(".")
                        && !isReference(plain));
    }

    /// True when a line that is set apart as a name holds the noun of a body, capitals or none.
    static boolean mentionsBody(String words) {
        return isShort(words.strip())
                && hasNoun(words)
                && !SENTENCE.matcher(words).find();
    }

    /// True for government departments and bodies that act for the whole country.
    public static boolean isNational(String name) {
        return NATIONAL.matcher(name.strip()).lookingAt();
    }

    /// True when the name is that of such a body and nothing else.
    public static boolean isWholeNational(String name) {
        return NATIONAL.matcher(name.strip()).matches();
    }

    /// True when the name ends with a noun of bodies, so that another name may begin after it.
    public static boolean isWhole(String name) {
        return ENDING_NOUN.matcher(name).find()
                || (NATIONAL.matcher(name.strip()).matches() && !name.strip().matches("(?i).*\\b(?:and|of|for|the)"))
                || ACRONYM.matcher(name.strip()).matches();
    }

    /// True when two names seem to stand behind one another without a separator ("NHS England Greater Manchester
    /// Clinical Commissioning Group"): a person must tell whether it is one body or two.
    public static boolean isRunTogether(String name) {
        String plain = name.strip();
        List<String> words = Arrays.asList(plain.split("\\s+", -1));
        for (int i = 1; i < words.size() - 1; i++) {
            String left = String.join(" ", words.subList(0, i));
            String right = String.join(" ", words.subList(i, words.size()));
            boolean leftIsNational =
                    NATIONAL.matcher(left).matches() && !GOES_ON.matcher(left).matches();
            if (leftIsNational
                    && STRONG.matcher(right).find()
                    && Character.isUpperCase(right.codePointAt(0))
                    && !NATIONAL.matcher(plain).matches()) {
                return true;
            }
            if (STRONG_END.matcher(left).find()
                    && NAME_BEGINS.matcher(right).matches()
                    && STRONG_END.matcher(right).find()
                    && !PART_OF_ABOVE.matcher(right).matches()) {
                return true;
            }
        }
        return false;
    }

    /// True when the words directly behind a council's name are those of one of its departments ("Kent County Council
    /// Children's Services").
    public static boolean isDepartment(String council, String behind) {
        return council.endsWith("Council") && DEPARTMENT.matcher(behind).matches();
    }

    /// True when the names before and after an "and" are those of two bodies: others have the word in their name.
    static boolean isApart(String left, String right) {
        boolean isMinistry = MINISTRY.matcher(left).find() && !isNational(right);
        return !isMinistry
                && areBoth(left, right)
                && !PART_OF_ABOVE.matcher(right).matches();
    }

    /// True when both are names by themselves.
    static boolean areBoth(String left, String right) {
        if (left.lastIndexOf('(') > left.lastIndexOf(')')) {
            return false;
        }
        String first = right.split(" ", 2)[0];
        boolean isOfSamePlace =
                !first.equals("NHS") && left.matches(".*\\b" + Pattern.quote(first) + "\\b.*") && isName(right);
        boolean endsBefore =
                STRONG_END.matcher(left).find() || left.endsWith(" Board") || isWholeNational(left) || isOfSamePlace;
        boolean isWhole = isWholeNational(right) || (right.contains(" ") && isName(right) && isWhole(right));
        boolean isOfArea = isName(right) && right.matches("(?:\\p{Lu}\\S* (?:and )?){2,5}for \\p{Lu}.*");
        return endsBefore && left.contains(" ") && (isWhole || isOfArea || isOfSamePlace || Actors.isProper(right));
    }

    private static boolean isShort(String plain) {
        return !plain.isEmpty() && hasFewWords(plain);
    }

    /// Most texts that are asked about are paragraphs: counting stops when it is clear that they are no names.
    private static boolean hasFewWords(String plain) {
        int words = 1;
        for (int i = 1; i < plain.length() && words <= MOST_WORDS; i++) {
            words += Character.isWhitespace(plain.charAt(i)) && !Character.isWhitespace(plain.charAt(i - 1)) ? 1 : 0;
        }
        return words <= MOST_WORDS;
    }

    private static boolean hasNoun(String plain) {
        return SIGNS.splitAsStream(plain).anyMatch(word -> WORDS_OF_NOUNS.contains(word.toLowerCase(Locale.ROOT)))
                || TWO_WORDS.matcher(plain).find();
    }

    private static boolean hasCapital(String plain) {
        int first = plain.isEmpty() || !isAsciiDigit(plain.charAt(0)) ? 0 : 1;
        return first < plain.length() && Character.isUpperCase(plain.codePointAt(first));
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Most words of a name begin with capitals; small words between them do not count.
    static boolean isCapitalised(String plain) {
        int words = 0;
        int capitals = 0;
        for (String word : BETWEEN_WORDS.split(plain, -1)) {
            boolean counts = !word.isEmpty()
                    && (Character.isLetter(word.charAt(0)) || word.charAt(0) == '’' || word.charAt(0) == '\'')
                    && !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
            words += counts ? 1 : 0;
            capitals += counts && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return words > 0 && capitals * 4 >= words * 3;
    }
}
