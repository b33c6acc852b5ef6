package org.heed.recommendation.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.recommendation.Level;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.cue.Asking;
import org.heed.recommendation.cue.Introduction;
import org.heed.recommendation.cue.LevelWords;
import org.heed.recommendation.list.Mark.Style;
import org.heed.structure.Element;
import org.heed.structure.Place;

/// A piece of a part as the reader of lists sees it, in order.
sealed interface Token {

    /// A title over a recommendation is no longer than this.
    int LONGEST_TITLE = 80;
    /// "Damage to homes" asks for nothing, although longer words of that build do.
    int FEW_WORDS = 4;

    /// A paragraph, with the mark before its words and the raw words. `isHeading` says that structure took it for
    /// a heading ("Recommendation 4" over its text).
    record Words(Mark mark, String raw, Place place, boolean isHeading) implements Token {

        /// Where the words begin in the source text.
        int start() {
            return place.span().start() + mark.end();
        }

        String words() {
            return raw.substring(mark.end());
        }

        /// "Recommendation 3: Training" over its text: the words on the label's line are a title when they ask for
        /// nothing and either look like a heading or are a few words over a paragraph that asks.
        boolean isTitleOver(Token next) {
            String line = words().strip();
            boolean isShort = line.length() <= LONGEST_TITLE;
            boolean isTag = isShort && !mark.number().isEmpty() && isTag(line);
            boolean isOverText = (mark.style() == Style.LABEL || isTag)
                    && isShort
                    && next instanceof Words text
                    && text.mark().style() == Style.NONE
                    && !Character.isLowerCase(text.words().strip().codePointAt(0))
                    && (isTag || Asking.asks(text.words()));
            if (!(isHeading || isOverText) || line.endsWith(".")) {
                return false;
            }
            boolean isFewWords = isHeading && isOverText && line.split("\\s+", -1).length <= FEW_WORDS;
            return !(isFewWords ? Asking.isImperative(line) : Asking.asks(line));
        }
    }

    /// "Whole partnership", "Single agency": what a card says of its recommendation beside the number.
    private static boolean isTag(String line) {
        return line.split("\\s+", -1).length <= FEW_WORDS
                && LevelWords.tell(line).isPresent()
                && !Asking.isImperative(line);
    }

    /// A line that names who is addressed, and nothing else; `isLabelled` when it says so itself ("Lead agency:",
    /// brackets).
    record Names(String names, boolean isHeading, boolean isLabelled) implements Token {

        /// Names stand before their items when the first line of names comes before the first item and none comes
        /// after the last.
        static boolean standBefore(List<Token> tokens, Style style) {
            return standBeforeAll(tokens, style) || standBeforeSeveral(tokens, style);
        }

        /// The first of the names may be lost (a scan's): where several items follow each name, and the last one too,
        /// names stand over groups.
        private static boolean standBeforeSeveral(List<Token> tokens, Style style) {
            int names = 0;
            int items = 0;
            int itemsBehind = 0;
            for (Token token : tokens) {
                if (token instanceof Names line) {
                    if (line.isLabelled()) {
                        return false;
                    }
                    names++;
                    itemsBehind = 0;
                } else if (token instanceof Token.Words words && words.mark().isLike(style)) {
                    items++;
                    itemsBehind++;
                }
            }
            return style != Style.NONE && names > 1 && itemsBehind > 1 && items >= 2 * names;
        }

        private static boolean standBeforeAll(List<Token> tokens, Style style) {
            int firstItem = -1;
            int firstNames = -1;
            int lastItem = -1;
            int lastNames = -1;
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof Token.Names) {
                    firstNames = firstNames < 0 ? i : firstNames;
                    lastNames = i;
                } else if (tokens.get(i) instanceof Token.Words words
                        && words.mark().style() == style
                        && !Introduction.isOne(words.words())) {
                    firstItem = firstItem < 0 ? i : firstItem;
                    lastItem = i;
                } else if (firstItem < 0) {
                    // What stands further up belongs to something else.
                    firstNames = -1;
                }
            }
            return firstNames >= 0 && firstNames < firstItem && lastNames < lastItem;
        }
    }

    /// A heading that names a group: a level, a theme, or perhaps a body.
    record Group(String number, String words, Optional<Level> level) implements Token {

        private static final Pattern WHAT_FOR = Pattern.compile(
                "(?i)^(?:(?:[\\p{L}-]+ )?(?:actions?|recommendations?|learning|asks?|requests?|proposals?)(?: (?:for|to|of|by)|:)|for) (?:the )?(?=\\p{Lu})");

        /// "For a single agency: Kent Police", "National level – Home Office": the level, and then the body.
        private static final Pattern LEVEL_BEFORE = Pattern.compile(
                "^(?:[Ff]or )?(?:the |an? |each )?(?:[\\p{L}-]+ ){0,2}?(?i:agency|partnership|action|level|national|local|regional)(?:\\s?:|\\s[–—-])\\s+(?=\\p{Lu})");

        /// The panel of a page that opens and closes says how many it holds.
        private static final Pattern COUNTED =
                Pattern.compile("(?i)\\s*[(\\[]\\d{1,3} (?:recommendation|action|item)s?[)\\]]$");

        /// "Actions for Kent Police" and "Kent Police (3 recommendations)" name a body; other words are as they are.
        String body() {
            String plain = COUNTED.matcher(words).replaceFirst("");
            return WHAT_FOR.matcher(LEVEL_BEFORE.matcher(plain).replaceFirst(""))
                    .replaceFirst("");
        }

        /// True when the words say for whom what stands below them is, and not who made it.
        boolean isFor() {
            boolean saysFor = WHAT_FOR.matcher(words).find()
                    || LEVEL_BEFORE.matcher(words).find();
            return saysFor && BodyNames.isName(body()) && !body().endsWith("Panel");
        }
    }

    /// A table.
    record Grid(Element.Table table) implements Token {}
}
