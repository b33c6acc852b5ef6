package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.recommendation.Level;
import org.heed.recommendation.cue.Asking;
import org.heed.recommendation.cue.Comment;
import org.heed.recommendation.cue.Demand;
import org.heed.recommendation.cue.Introduction;
import org.heed.recommendation.cue.LevelWords;
import org.heed.recommendation.cue.Run;
import org.heed.recommendation.list.Mark.Style;

/// One reading of a block of tokens as a list whose items begin at marks of one style. Readings of several
/// styles are made and the best is kept: see [#score()].
final class Segmentation {

    /// Shares of the score: how telling the style is, how many items ask for something, how well the numbers run
    /// on, and how much of the block the items explain. They add up to 1.
    private static final double OF_STYLE = 0.25;
    private static final double OF_ASKING = 0.25;
    private static final double OF_RUN = 0.2;
    private static final double OF_COVER = 0.3;
    /// Concerns of a coroner ask for nothing; unmarked paragraphs among them are no worse for it.
    private static final int FULL_PARAGRAPH = 80;
    private static final double NEUTRAL = 0.7;
    /// Fewer may happen to count on; more may leave one out.
    private static final int FEWEST_OF_RUN = 3;
    private static final double STEADY = 0.6;
    private static final Pattern WELSH = Pattern.compile("(?i)argymhell");

    /// An item in the making: its mark, its paragraphs, the names printed after it and those in force above it.
    static final class Item {
        final Token.Words first;
        final List<Token.Words> words = new ArrayList<>();
        final List<String> after = new ArrayList<>();
        final Optional<Token.Group> group;
        final List<String> before;
        final Optional<Level> level;

        Item(Token.Words first, Optional<Token.Group> group, List<String> before, Optional<Level> level) {
            this.first = first;
            this.group = group;
            this.before = List.copyOf(before);
            this.level = level;
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (Token.Words piece : words) {
                text.append(text.isEmpty() ? "" : " ").append(piece.words());
            }
            return text.toString().strip();
        }
    }

    final Style style;
    final List<Item> items = new ArrayList<>();
    private int explained;
    private int loose;
    private final boolean isConcerns;

    private Optional<Token.Group> group = Optional.empty();
    private Optional<Level> level = Optional.empty();
    private List<String> names = new ArrayList<>();
    private boolean isOpen;
    private boolean namesArePending;
    private boolean isIntroductionNumbered;
    private int nested;

    Segmentation(Style style, List<Token> tokens, boolean isConcerns) {
        this.style = style;
        this.isConcerns = isConcerns;
        boolean namesStandBefore = Token.Names.standBefore(tokens, style);
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case Token.Group heading -> open(heading);
                case Token.Names line -> names(line, namesStandBefore);
                case Token.Grid grid -> isOpen = false;
                case Token.Words words -> words(words, i + 1 < tokens.size() ? tokens.get(i + 1) : words);
            }
        }
        items.removeIf(item -> item.text().isEmpty());
        dropOtherLanguage();
        if (style == Style.NONE) {
            keepOnlyWhatIsRecommended();
        }
        if (isIntroductionNumbered) {
            dropClosingWords();
        }
    }

    /// Where the introduction carries a number too, numbers are those of paragraphs: the last ones may thank or close.
    private void dropClosingWords() {
        while (!items.isEmpty() && !Asking.asks(items.getLast().text())) {
            items.removeLast();
        }
    }

    /// Where most unmarked paragraphs say that they recommend, the others give the reasons.
    private void keepOnlyWhatIsRecommended() {
        long said = items.stream()
                .filter(item -> Introduction.recommends(item.text()))
                .count();
        if (said >= FEWEST_OF_RUN && said * 2 >= items.size()) {
            items.removeIf(item -> !Introduction.recommends(item.text()));
        }
    }

    /// Where each is printed in Welsh and in English, under its number in both, the English words are read.
    private void dropOtherLanguage() {
        List<String> english = items.stream()
                .map(item -> item.first.mark().number())
                .filter(number -> !WELSH.matcher(number).lookingAt())
                .map(Run::last)
                .map(String::valueOf)
                .toList();
        items.removeIf(item -> {
            String number = item.first.mark().number();
            return WELSH.matcher(number).lookingAt() && english.contains(String.valueOf(Run.last(number)));
        });
    }

    private void open(Token.Group heading) {
        group = Optional.of(heading);
        level = heading.level().or(() -> level);
        names = new ArrayList<>();
        isOpen = false;
    }

    private void names(Token.Names line, boolean standBefore) {
        if (line.isLabelled()
                && !line.isHeading()
                && isOpen
                && items.getLast().words.isEmpty()) {
            // "Owner: ..." between the label and the words leaves the item open for them.
            items.getLast().after.add(line.names());
        } else if (standBefore || items.isEmpty() || line.isHeading()) {
            if (!namesArePending) {
                names = new ArrayList<>();
            }
            names.add(line.names());
            namesArePending = true;
            isOpen = false;
        } else if (line.isLabelled() || items.getLast().after.isEmpty()) {
            items.getLast().after.add(line.names());
            isOpen = false;
        }
    }

    private void words(Token.Words words, Token next) {
        namesArePending = false;
        if (Comment.isOne(words.raw())) {
            // A reason between the label and the words leaves the item open for them.
            isOpen = isOpen && items.getLast().words.isEmpty();
        } else if (isAnnouncement(words)) {
            dropWhatLeadsUp();
        } else if (starts(words)) {
            boolean isTitle = words.isTitleOver(next);
            Optional<Level> own = isTitle ? LevelWords.tell(words.words()) : Optional.empty();
            Item item = new Item(words, group, names, own.or(() -> level));
            items.add(item);
            isOpen = true;
            if (!words.words().isBlank() && !isTitle) {
                take(item, words);
            }
        } else if (isOpen && Continuation.continues(items.getLast(), words, style)) {
            take(items.getLast(), words);
        } else if (!Introduction.isOne(words.words())) {
            loose += words.raw().length();
        } else if (items.isEmpty() && words.raw().strip().endsWith(":")) {
            // What is told before the list is announced says nothing of how the list is read.
            loose = 0;
        }
    }

    private boolean isAnnouncement(Token.Words words) {
        return style != Style.NONE
                && style != Style.LABEL
                && words.mark().style() == style
                && !items.isEmpty()
                && Introduction.isOne(words.words());
    }

    /// Of paragraphs that count on, those before the one that announces the list lead up to it, if none asks.
    private void dropWhatLeadsUp() {
        isOpen = false;
        if (items.stream().noneMatch(item -> Demand.isOne(item.text()))) {
            items.clear();
            explained = 0;
            isIntroductionNumbered = true;
        }
    }

    private void take(Item item, Token.Words words) {
        item.words.add(words);
        explained += words.raw().length();
    }

    private boolean starts(Token.Words words) {
        if (style != Style.LABEL && words.mark().style() != Style.LABEL && Introduction.isOne(words.words())) {
            isIntroductionNumbered |= words.mark().style() == style && style != Style.NONE && items.isEmpty();
            return false;
        }
        if (style == Style.NONE) {
            boolean hangs = isOpen && Continuation.hangs(items.getLast(), words);
            return words.mark().style() == Style.NONE && !hangs && (isConcerns || Asking.asks(words.words()));
        }
        if (words.mark().style() == style && isNested(words)) {
            return false;
        }
        return words.mark().style() == style
                || isLetterI(words)
                || isRomanTen(words)
                || (style == Style.BULLET && lostItsBullet(words));
    }

    /// A list that begins again at one directly under an item, with neither heading nor names between them, is a
    /// list inside the item, and goes on until the item's own count does.
    private boolean isNested(Token.Words words) {
        int here = Run.last(words.mark().number()).orElse(0);
        int outer = items.isEmpty()
                ? 0
                : Run.last(items.getLast().first.mark().number()).orElse(0);
        boolean isSimple =
                style == Style.LETTER || style == Style.ROMAN || style == Style.PLAIN || style == Style.BRACKETED;
        boolean begins = isOpen && here == 1 && outer > 0;
        boolean goesOn = isOpen && nested > 0 && here == nested + 1 && here != outer + 1;
        nested = isSimple && (begins || goesOn) ? here : 0;
        return nested > 0;
    }

    /// The letter i, v or x of a lettered list looks like a Roman number.
    private boolean isLetterI(Token.Words words) {
        int outer = items.isEmpty()
                ? 0
                : Run.last(items.getLast().first.mark().number()).orElse(0);
        return style == Style.LETTER
                && words.mark().style() == Style.ROMAN
                && words.mark().number().length() == 1
                && outer > 1
                && Run.last(words.mark().number()).orElse(0) == outer + 1;
    }

    /// The Roman number ten looks like a letter.
    private boolean isRomanTen(Token.Words words) {
        return style == Style.ROMAN
                && !items.isEmpty()
                && words.mark().number().equalsIgnoreCase("x")
                && items.getLast().first.mark().number().equalsIgnoreCase("ix");
    }

    /// Bullets get lost at page breaks: among bullets, a full paragraph that asks for something and does not lean on
    /// the one before is an item too.
    private boolean lostItsBullet(Token.Words words) {
        return words.mark().style() == Style.NONE
                && !items.isEmpty()
                && words.raw().length() > FULL_PARAGRAPH
                && Asking.asks(words.words())
                && !Continuation.continues(items.getLast(), words, style);
    }

    /// How well this reading explains the block, 0 to 1.
    double score() {
        if (items.isEmpty()) {
            return 0;
        }
        double asking = isConcerns ? NEUTRAL : asking();
        double cover = (double) explained / Math.max(1, explained + loose);
        return OF_STYLE * style.weight() + OF_ASKING * asking + OF_RUN * steadiness() + OF_COVER * cover;
    }

    /// True when all there is is one paragraph that asks nothing, over a list of its own: an introduction.
    boolean isIntroductionAlone() {
        return items.size() == 1
                && items.getFirst().words.size() > 2
                && !Asking.asks(items.getFirst().words.getFirst().words());
    }

    /// True when the numbers of several items run on from one to the next.
    boolean isRun() {
        return items.size() >= FEWEST_OF_RUN && steadiness() >= STEADY;
    }

    private double steadiness() {
        return Run.steadiness(items.stream().map(i -> i.first.mark().number()).toList());
    }

    private static boolean asks(Item item) {
        return Asking.asks(item.text()) || Asking.isToldByName(item.text());
    }

    double asking() {
        return (double) items.stream().filter(Segmentation::asks).count() / Math.max(1, items.size());
    }
}
