package org.heed.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.review.Block;
import org.heed.text.WhiteSpaceRule;

/// Recognises headings that the file does not mark as such: short lines in bold, short numbered lines, lines
/// whose words are those of a known part, and short lines that stand alone above a full paragraph.
public final class PlainHeadings {

    /// Section headings of published reviews have up to about fifteen words.
    private static final int MOST_WORDS = 16;
    /// A line that stands out by nothing but its shortness has to be really short.
    private static final int MOST_WORDS_UNMARKED = 9;
    private static final int FULL_PARAGRAPH = 60;
    /// Below numbered main headings, headings without a number.
    private static final int BELOW_MAIN = 2;
    private static final int BELOW_SUB = 3;

    private static final Pattern CONTENTS_ENTRY =
            Pattern.compile("(?s).*(?:\\.{3,}|…|[·.] [·.] [·.]|\\t|\\s{3,})[.\\s]*\\d{1,3}\\s*$");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.;:,?]\\s*$");
    private static final Pattern INNER_STOP = Pattern.compile("\\p{Ll}{2}[.;]\\s+\\p{Lu}");
    private static final Pattern LABEL = Pattern.compile("(?s)^\\s*[\\p{Lu}][\\w ]{2,30}:\\s.*|^\\s*[\\[(•].*");
    private static final Pattern NUMBERED_ITEM =
            Pattern.compile("(?i)^(recommendation|argymhelliad|rec\\.?)\\s+[\\w-]{1,14}\\s*[:.]?$");

    private final SectionKinds kinds;
    private final Seen seen = new Seen();

    /// What the headings so far have shown of the report's habits.
    private static final class Seen {
        boolean mainAreNumbered;
        int subLevel = BELOW_MAIN;
    }

    public PlainHeadings(SectionKinds kinds) {
        this.kinds = kinds;
    }

    public static boolean isContentsEntry(String text) {
        return CONTENTS_ENTRY.matcher(text).matches();
    }

    /// The level of the heading that this paragraph is, or empty when it is none. `next` is the text of the
    /// paragraph after it, or empty.
    public Optional<Integer> level(Block.Paragraph paragraph, String next) {
        String text = WhiteSpaceRule.apply(paragraph.text());
        HeadingWords heading = HeadingWords.of(text);
        if (!looksLikeOne(paragraph, text)) {
            return Optional.empty();
        }
        boolean known = kinds.tell(text).isPresent() && words(text) <= MOST_WORDS_UNMARKED;
        boolean numbered = !heading.number().isEmpty() && heading.words().length() > 2;
        boolean alone = words(text) <= MOST_WORDS_UNMARKED && isAbove(next);
        if (!paragraph.bold() && !known && !(numbered && startsUpper(heading)) && !alone) {
            return Optional.empty();
        }
        return Optional.of(level(heading, text, known));
    }

    private static boolean looksLikeOne(Block.Paragraph paragraph, String text) {
        return words(text) <= MOST_WORDS
                && paragraph.indent() == 0
                && !isContentsEntry(paragraph.text())
                && !INNER_STOP.matcher(text).find()
                && (!SENTENCE_END.matcher(text).matches()
                        || NUMBERED_ITEM.matcher(text).matches())
                && (!LABEL.matcher(text).matches() || isNamedPart(text))
                && Character.isUpperCase(firstLetter(text))
                && paragraph.text().strip().lines().count() <= 2;
    }

    private static boolean isNamedPart(String text) {
        HeadingWords heading = HeadingWords.of(text);
        return !heading.number().isEmpty()
                && Character.isLetter(heading.number().charAt(0));
    }

    private int level(HeadingWords heading, String text, boolean known) {
        if (NUMBERED_ITEM.matcher(text).matches()) {
            return seen.subLevel + 1;
        }
        if (heading.level() > 0) {
            seen.mainAreNumbered = seen.mainAreNumbered || heading.level() == 1;
            seen.subLevel = heading.level() + 1;
            return heading.level();
        }
        if (!known) {
            return seen.subLevel;
        }
        boolean isMain = !seen.mainAreNumbered && kinds.tell(text).orElseThrow() != SectionKind.UNKNOWN;
        boolean isUnderRecommendations = text.matches("(?i).+\\brecommendations$");
        if (isMain && !isUnderRecommendations) {
            seen.subLevel = BELOW_MAIN;
            return 1;
        }
        seen.subLevel = BELOW_SUB;
        return BELOW_MAIN;
    }

    private static boolean isAbove(String next) {
        String after = WhiteSpaceRule.apply(next);
        return after.length() >= FULL_PARAGRAPH && !isContentsEntry(next);
    }

    private static boolean startsUpper(HeadingWords heading) {
        return Character.isUpperCase(firstLetter(heading.words()));
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split(" ").length;
    }

    private static char firstLetter(String text) {
        return (char) text.chars().filter(Character::isLetter).findFirst().orElse('a');
    }
}
