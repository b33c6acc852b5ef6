package org.heed.structure.laid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.heed.review.Block;
import org.heed.structure.HeadingWords;
import org.heed.structure.PlainHeadings;
import org.heed.structure.SectionKind;
import org.heed.structure.SectionKinds;
import org.heed.structure.laid.Draft.ParagraphDraft;
import org.heed.structure.line.MarkedLine;
import org.heed.text.WhiteSpaceRule;

/// Tells headings from paragraphs by their looks, and gives each its level: by its number where it has one,
/// else by the numbered headings of the same looks, else by its type size.
final class HeadingJudge {

    /// Type this much larger than the body's is a heading's.
    private static final double LARGER = 1.08;
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 170;
    /// Levels end here; HTML and word processors have no more either.
    private static final int DEEPEST = 6;
    /// A size met less often is a title's and says nothing of the levels below.
    private static final int OFTEN = 2;

    /// So many headings of a look of their own show that the report marks its headings.
    private static final int SHOWS_ITS_STYLE = 5;

    /// A bare number over type this much smaller than the chapters' counts something else.
    private static final double CHAPTER = 1.25;
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern TITLED =
            Pattern.compile("(?i)(?:recommendation|argymhelliad|rec\\.?|r)\\s?[\\w-]{1,12}\\s*[:.–-]");
    private static final int MOST_TITLE_WORDS = 12;
    private static final Pattern ASKING =
            Pattern.compile("(?i)\\b(?:should|must|shall|will|needs? to|to be|ensure)\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.;,]$");
    private static final Pattern ITEM_WITH_TEXT = Pattern.compile(
            "(?is)^(?:recommendation|argymhelliad|rec\\.?|r)\\s?\\d{1,3}[a-z]?\\s*[:.–-]\\s+(?:\\S+\\s+){3,}.*");
    private static final Pattern LABELLED =
            Pattern.compile("^(?!(?i:appendix|annexe?|part|section|chapter|theme)\\b)\\p{Lu}[\\w ]{2,30}:\\s\\S.*");

    private static final Set<SectionKind> LISTS = Set.of(SectionKind.RECOMMENDATIONS, SectionKind.ACTION_PLAN);

    private final double bodySize;
    private final PlainHeadings plain;
    private final SectionKinds kinds;
    private int styled;
    private double chapterSize;
    private final Map<String, Integer> levelOfLooks = new HashMap<>();
    private final Map<Double, Integer> countOfSize = new TreeMap<>();

    HeadingJudge(double bodySize, SectionKinds kinds, List<Draft> drafts) {
        this.bodySize = bodySize;
        this.plain = new PlainHeadings(kinds);
        this.kinds = kinds;
        for (Draft draft : drafts) {
            if (draft instanceof ParagraphDraft paragraph && standsOut(paragraph)) {
                HeadingWords words = HeadingWords.of(paragraph.text());
                styled++;
                countOfSize.merge(rounded(paragraph.size()), 1, Integer::sum);
                if (BARE_NUMBER.matcher(words.number()).matches()) {
                    chapterSize = Math.max(chapterSize, paragraph.size());
                }
                if (words.level() > 0) {
                    levelOfLooks.merge(looks(paragraph), words.level(), Math::min);
                }
            }
        }
        levelOfLooks.entrySet().removeIf(looks -> looks.getValue() == 1 && isBelowChapters(sizeOf(looks.getKey())));
    }

    private boolean isBelowChapters(double size) {
        return size * CHAPTER <= chapterSize;
    }

    /// The level, or empty for a paragraph. `next` tells the text after it, which few paragraphs need.
    OptionalInt level(ParagraphDraft paragraph, Supplier<String> next) {
        if (standsOut(paragraph)) {
            return OptionalInt.of(levelByLooks(paragraph));
        }
        boolean large = paragraph.size() >= bodySize * 0.95;
        if (!large || paragraph.lines().size() > 2 || isEntry(paragraph)) {
            return OptionalInt.empty();
        }
        if (styled >= SHOWS_ITS_STYLE && !opensTheList(paragraph)) {
            return OptionalInt.empty();
        }
        Block.Paragraph block = new Block.Paragraph(WhiteSpaceRule.apply(paragraph.text()), 0, "", 0, false);
        return plain.level(block, next.get()).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private boolean standsOut(ParagraphDraft paragraph) {
        if (paragraph.lines().size() > MOST_LINES) {
            return false;
        }
        boolean larger = paragraph.size() >= bodySize * LARGER;
        boolean bold = paragraph.bold() && paragraph.size() >= bodySize * 0.92;
        boolean mayBeCapitals = paragraph.size() >= bodySize * 0.95
                && hasNoSmallLetter(paragraph.first().first().text());
        if (!larger && !bold && !mayBeCapitals) {
            return false;
        }
        String text = paragraph.text();
        return (larger || bold || isCapitals(text))
                && text.length() <= LONGEST
                && !SENTENCE.matcher(text).matches()
                && !(ITEM_WITH_TEXT.matcher(text).matches() && !(bold && isTitled(text)))
                && !(LABELLED.matcher(text).matches() && !(bold && isTitled(text)))
                && !isEntry(paragraph)
                && text.codePoints().anyMatch(Character::isLetter);
    }

    /// "Recommendation 4: Seeing people alone": a few words after the label that are no sentence.
    private static boolean isTitled(String text) {
        return TITLED.matcher(text).lookingAt()
                && text.split("\\s+", -1).length <= MOST_TITLE_WORDS
                && !ASKING.matcher(text).find();
    }

    /// In a report whose headings have a look, a line without it is a heading only when nothing else could be meant.
    private boolean opensTheList(ParagraphDraft paragraph) {
        return kinds.tellOneOf(LISTS, paragraph.text());
    }

    /// An item of a list or of the table of contents.
    private static boolean isEntry(ParagraphDraft paragraph) {
        return MarkedLine.of(paragraph.first()).isListed() || paragraph.last().isContentsEntry();
    }

    private static boolean isCapitals(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters >= 8 && text.contains(" ") && hasNoSmallLetter(text);
    }

    private static boolean hasNoSmallLetter(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }

    private int levelByLooks(ParagraphDraft paragraph) {
        HeadingWords words = HeadingWords.of(paragraph.text());
        int numbered = words.level();
        boolean counts = BARE_NUMBER.matcher(words.number()).matches() && isBelowChapters(rounded(paragraph.size()));
        if (numbered > 0 && !counts) {
            return Math.min(numbered, DEEPEST);
        }
        Integer known = levelOfLooks.get(looks(paragraph));
        if (known != null) {
            return known;
        }
        long larger = countOfSize.entrySet().stream()
                .filter(entry -> entry.getKey() > rounded(paragraph.size()) && entry.getValue() >= OFTEN)
                .count();
        int deepestLarger = levelOfLooks.entrySet().stream()
                .filter(entry -> sizeOf(entry.getKey()) > rounded(paragraph.size()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return Math.min(Math.max(deepestLarger, (int) larger) + 1, DEEPEST);
    }

    private static double rounded(double size) {
        return Math.round(size * 2) / 2.0;
    }

    private static String looks(ParagraphDraft paragraph) {
        return rounded(paragraph.size()) + (paragraph.bold() ? "b" : "");
    }

    private static double sizeOf(String looks) {
        return Double.parseDouble(looks.replace("b", ""));
    }
}
