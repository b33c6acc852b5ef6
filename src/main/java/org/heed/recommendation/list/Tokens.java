package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.recommendation.body.AddresseeLine;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.column.ColumnRole;
import org.heed.recommendation.column.FormLabels;
import org.heed.recommendation.cue.Asking;
import org.heed.recommendation.cue.LevelWords;
import org.heed.structure.Element;
import org.heed.structure.Place;
import org.heed.text.Span;

/// Turns the elements of a part into tokens: what is an addressee's line, what groups, what may be an item.
final class Tokens {

    /// A heading this long that asks for something is a recommendation in bold.
    private static final int LONG_HEADING = 60;
    private static final Pattern CONTENTS_ENTRY = Pattern.compile("(?s).*(?:\\.\\s?){4,}\\s*\\d{1,3}\\s*$");

    private static final Pattern RECOMMENDED = Pattern.compile("(?i)\\brecommendations?$");

    private Tokens() {}

    static List<Token> of(Part part) {
        List<Token> tokens = new ArrayList<>();
        FormLabels form = FormLabels.of(part.outline());
        ColumnRole below = ColumnRole.RECOMMENDATION;
        for (Element element : part.elements()) {
            Optional<ColumnRole> label = form.role(element);
            below = label.orElse(element instanceof Element.Heading ? ColumnRole.RECOMMENDATION : below);
            if (label.isEmpty()) {
                tokens.addAll(tokens(part, element, below));
            }
        }
        return likeGroups(TokenJoiner.joined(tokens));
    }

    private static List<Token> tokens(Part part, Element element, ColumnRole below) {
        return switch (element) {
            case Element.Heading heading -> List.of(heading(part, heading));
            case Element.Passage passage ->
                below == ColumnRole.RECOMMENDATION ? passages(part, passage) : filledIn(passage, below);
            case Element.Table table ->
                part.list(table)
                        .map(list -> list.elements().stream()
                                .flatMap(one -> tokens(part, one, below).stream())
                                .toList())
                        .orElse(List.of(new Token.Grid(table)));
            case Element.Footnote note -> List.of();
        };
    }

    /// What stands below the labels of a form is no recommendation; below one of them stands who is asked.
    private static List<Token> filledIn(Element.Passage passage, ColumnRole below) {
        return below == ColumnRole.LEAD ? List.of(new Token.Names(passage.text().verbatim(), false, true)) : List.of();
    }

    /// Where headings name the bodies, a name on a line of its own is such a heading that does not look like one.
    private static List<Token> likeGroups(List<Token> tokens) {
        long bodies = tokens.stream()
                .filter(token -> token instanceof Token.Group group
                        && group.level().isEmpty()
                        && BodyNames.isName(group.words()))
                .count();
        return bodies < 2
                ? tokens
                : tokens.stream()
                        .map(token -> token instanceof Token.Names names && !names.isLabelled()
                                ? new Token.Group("", names.names(), Optional.empty())
                                : token)
                        .toList();
    }

    private static Token heading(Part part, Element.Heading heading) {
        String words = heading.words().verbatim();
        String number = heading.number();
        Mark label = part.mark("", number.isEmpty() ? words : number);
        if (isLabel(label)) {
            int end = number.isEmpty() ? label.end() : 0;
            return new Token.Words(
                    new Mark(label.style(), label.number(), end), raw(part, heading.place()), heading.place(), true);
        }
        Mark labelInWords = part.mark("", words);
        if (isLabel(labelInWords)) {
            return new Token.Words(labelInWords, raw(part, heading.place()), heading.place(), true);
        }
        Optional<AddresseeLine> line = AddresseeLine.whole(words);
        if (line.isPresent()) {
            return new Token.Names(line.get().names(), true, true);
        }
        if (words.length() >= LONG_HEADING && Asking.asks(words) && !BodyNames.isName(words)) {
            Mark mark = new Mark(number.isEmpty() ? Mark.Style.NONE : Mark.style(number), number, 0);
            return new Token.Words(mark, raw(part, heading.place()), heading.place(), false);
        }
        String said = RECOMMENDED.matcher(words).find()
                ? part.toldOf(heading)
                        .map(body -> "Recommendations for " + body)
                        .orElse(words)
                : words;
        return new Token.Group(number, said, LevelWords.tell(words));
    }

    private static boolean isLabel(Mark mark) {
        return mark.style() == Mark.Style.LABEL || mark.style() == Mark.Style.REFERENCE;
    }

    /// Lines that structure joined, although a label or a name begins a new one.
    private static List<Token> passages(Part part, Element.Passage passage) {
        List<Token> tokens = new ArrayList<>();
        for (Element.Passage piece : LineSplitter.split(part.outline(), passage)) {
            passage(part, piece).ifPresent(token -> tokens.addAll(RunSplitter.split(token)));
        }
        return tokens;
    }

    private static Optional<Token> passage(Part part, Element.Passage passage) {
        String raw = Part.raw(part.outline(), passage);
        if (CONTENTS_ENTRY.matcher(raw).matches() || raw.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        if (!passage.isMarked()) {
            Optional<AddresseeLine> line = AddresseeLine.whole(raw);
            if (line.isPresent()) {
                return Optional.of(new Token.Names(line.get().names(), false, true));
            }
            String words = passage.text().verbatim();
            if (isFor(words) || BodyNames.isTitle(words)) {
                return Optional.of(new Token.Group("", words, LevelWords.tell(words)));
            }
            if (BodyNames.isName(words) && !Asking.isImperative(words)) {
                return Optional.of(new Token.Names(words, false, false));
            }
        } else if (isOverOthers(part, passage)) {
            String words = passage.text().verbatim();
            return Optional.of(new Token.Group(passage.marker(), words, LevelWords.tell(words)));
        }
        return Optional.of(new Token.Words(part.mark(passage.marker(), raw), raw, passage.place(), false));
    }

    private static boolean isFor(String words) {
        return new Token.Group("", words, Optional.empty()).isFor();
    }

    /// "14.2 For Kent Police", above 14.2.1: a heading that looks like the paragraphs below it.
    private static boolean isOverOthers(Part part, Element.Passage passage) {
        String words = passage.text().verbatim();
        boolean isName = isFor(words) || (BodyNames.isName(words) && !Asking.isImperative(words));
        return isName
                && part.elements().stream()
                        .anyMatch(below -> below instanceof Element.Passage other
                                && other.marker().startsWith(passage.marker() + "."));
    }

    private static String raw(Part part, Place place) {
        Span span = place.span();
        return part.outline().text().verbatim().substring(span.start(), span.end());
    }
}
