package org.heed.recommendation.body;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.WhiteSpaceRule;

/// A line that says to whom a recommendation is addressed, on its own or at the end of the recommendation's
/// paragraph. `names` is what it names, as printed; `start` is where the line begins in the text it was found
/// in.
public record AddresseeLine(String names, int start) {

    private static final String LABEL =
            "(?:lead(?:ing)?(?:[.,]? (?:agency|agencies|body|bodies|organisation|organisations|officer|partner|department)(?:\\(?(?:ies|s)\\)?)?)?|"
                    + "(?:this )?(?:recommendation|action) is (?:for|to|addressed to|directed (?:at|to))|addressed to|addressee\\(?s?\\)?|owner\\(?s?\\)?|owned by|responsible(?: (?:agency|agencies|body|bodies|organisation\\(?s?\\)?|person|officer|lead|authority))?|"
                    + "responsibility(?: of)?|to be (?:done|taken forward|actioned|delivered|led|carried out|implemented) by|(?:action )?owner|delivered by|led by|by whom|who|for (?:action|the attention of|implementation)(?: by)?|action(?:ed)? by|agency|agencies|organisation\\(?s?\\)?|recipient\\(?s?\\)?|directed (?:to|at)|made to|to|for|"
                    + "asiantaeth arweiniol|corff arweiniol|yn gyfrifol)";
    /// "Corff arweiniol / Lead body:" and the other way round.
    private static final String OTHER_LANGUAGE = "[\\p{L}’' ]{3,40}?";
    private static final Pattern LABELLED = Pattern.compile("(?is)^\\s*[(\\[]?\\s*(?:" + OTHER_LANGUAGE + "/\\s*)?"
            + LABEL + "(?:\\s*/" + OTHER_LANGUAGE + ")?\\s*[:–—]\\s*(\\S.*?)[)\\]]?\\s*$");
    private static final Pattern LABEL_ALONE = Pattern.compile("(?is)\\s*" + LABEL + "\\s*:?\\s*");
    /// In a box or a card the label is set apart by its looks and by no colon; behind "Action:" may stand the deed.
    private static final Pattern LABELLED_BY_LOOKS = Pattern.compile(
            "(?s)^\\s*(?i:lead(?: (?:agency|body|organisation|partner))?|owner|responsible(?: (?:agency|body|organisation))?|actions?\\s*:)\\s+(\\p{Lu}.*?)\\s*$");
    /// In small capitals the label is set apart whatever the name looks like.
    private static final Pattern IN_CAPITALS =
            Pattern.compile("\\s*(?:LEAD|OWNER|RESPONSIBLE)(?: [A-Z]+)?\\s+\\p{Lu}\\p{Ll}.*");
    /// In brackets the names may stand behind what they are to do, or how many they are.
    private static final String BEFORE =
            "(?:(?i:actions?|multi[- ]?agency|single[- ]agency|national|local|regional)\\s*[:–—]\\s*)?";
    private static final Pattern BRACKETED = Pattern.compile("(?s)^\\s*[(\\[]" + BEFORE
            + "(\\p{L}[^()\\[\\]]*(?:\\([^()]*\\)[^()\\[\\]]*)*|all [^()\\[\\]]*)[)\\]]\\.?\\s*$");
    private static final Pattern LABELLED_TAIL =
            Pattern.compile("(?is)(?<=[.;:!?\\n])\\s*(" + LABEL + "\\s*:\\s*(\\p{Lu}.*))$");
    private static final Pattern BRACKETED_TAIL = Pattern.compile("(?s)\\s([(\\[]" + BEFORE
            + "((?:\\p{Lu}|all |\\d\\p{Lu})[^()\\[\\]]*(?:\\([^()]*\\)[^()\\[\\]]*)*)[)\\]])\\.?\\s*$");
    private static final Pattern LEADING =
            Pattern.compile("^\\s*+([^:–—.;]{3,110}?)(?:\\s[–—-]\\s|\\s?:\\s)\\s*(?=\\S)");
    /// Every word with a capital, as names have them and titles mostly do not.
    private static final Pattern TITLED =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]*(?: (?:and|of|the|for|in|&) (?=\\p{Lu})| \\p{Lu}[\\p{L}’'-]*)+\\p{L}*");
    /// Behind a name and a dash may also stand a post or a date.
    private static final int SHORTEST_ASK = 25;
    private static final int LONGEST = 300;

    /// The line that a whole paragraph is, if it is one.
    public static Optional<AddresseeLine> whole(String printed) {
        String paragraph = withPlainSpaces(printed);
        if (paragraph.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher labelled = LABELLED.matcher(paragraph);
        if (labelled.matches() && isListOfNames(labelled.group(1))) {
            return Optional.of(new AddresseeLine(labelled.group(1).strip(), 0));
        }
        Matcher byLooks = LABELLED_BY_LOOKS.matcher(paragraph);
        if (byLooks.matches()
                && (BodyNames.isName(byLooks.group(1))
                        || (IN_CAPITALS.matcher(paragraph).lookingAt() && isListOfNames(byLooks.group(1))))) {
            return Optional.of(new AddresseeLine(byLooks.group(1), 0));
        }
        Matcher bracketed = BRACKETED.matcher(paragraph);
        if (bracketed.matches() && isListOfNames(bracketed.group(1))) {
            return Optional.of(new AddresseeLine(bracketed.group(1).strip(), 0));
        }
        return Optional.empty();
    }

    /// True for a label on a line of its own ("OWNER"), over the name.
    public static boolean isLabel(String printed) {
        return LABEL_ALONE.matcher(withPlainSpaces(printed)).matches();
    }

    /// The line at the end of a paragraph, if there is one.
    public static Optional<AddresseeLine> tail(String printed) {
        String paragraph = withPlainSpaces(printed);
        Matcher labelled = LABELLED_TAIL.matcher(paragraph);
        if (labelled.find() && isListOfNames(labelled.group(2))) {
            return Optional.of(new AddresseeLine(labelled.group(2).strip(), labelled.start(1)));
        }
        Matcher bracketed = BRACKETED_TAIL.matcher(paragraph);
        if (bracketed.find() && endsSentence(paragraph, bracketed.start(1)) && isListOfNames(bracketed.group(2))) {
            return Optional.of(new AddresseeLine(bracketed.group(2).strip(), bracketed.start(1)));
        }
        return Optional.empty();
    }

    /// The name that stands before the words of an item, set apart by a dash or a colon ("Kent Police – to audit ...");
    /// `start` is where the words begin.
    public static Optional<AddresseeLine> lead(String printed) {
        Matcher matcher = LEADING.matcher(withPlainSpaces(printed));
        return matcher.find() && BodyNames.isName(matcher.group(1)) && printed.length() - matcher.end() >= SHORTEST_ASK
                ? Optional.of(new AddresseeLine(matcher.group(1).strip().replaceAll("^\\(|\\)$", ""), matcher.end()))
                : Optional.empty();
    }

    /// The same for names without the noun of a body ("Safer Kent: set a date ..."), in lists that name others so.
    public static Optional<AddresseeLine> likeLead(String printed) {
        Matcher matcher = LEADING.matcher(withPlainSpaces(printed));
        return matcher.find() && TITLED.matcher(matcher.group(1).strip()).matches()
                ? Optional.of(new AddresseeLine(matcher.group(1).strip(), matcher.end()))
                : Optional.empty();
    }

    /// True for words that name, set apart before or behind them, who is to act.
    public static boolean isSetApart(String printed) {
        return lead(printed).isPresent()
                || tail(printed).filter(line -> BodyNames.isName(line.names())).isPresent();
    }

    /// Justified lines have white space as wide as a tab between the words of a label; places stay as they are.
    private static String withPlainSpaces(String printed) {
        return printed.replace('\t', ' ').replace('\u00a0', ' ');
    }

    private static boolean endsSentence(String paragraph, int at) {
        String before = paragraph.substring(0, at).strip();
        return before.matches("(?s).*[.;:!?”\"’]");
    }

    private static boolean isListOfNames(String names) {
        String plain = WhiteSpaceRule.apply(names);
        for (String name : plain.split("\\s*[;|]\\s*", -1)) {
            if (!BodyNames.couldBeName(name) && !BodyNames.mentionsBody(name)) {
                return false;
            }
        }
        return plain.length() <= LONGEST;
    }
}
