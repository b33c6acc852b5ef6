package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.cue.Run;
import org.heed.structure.Place;
import org.heed.text.Span;

/// Parts items that stand in one paragraph because nothing but their numbers tells them apart: where a line begins
/// with the number that follows the paragraph's own, another item begins.
final class RunSplitter {

    private static final Pattern LINE = Pattern.compile("\\n[ \\t]*(?=\\S)");

    private RunSplitter() {}

    static List<Token> split(Token token) {
        if (!(token instanceof Token.Words words)
                || Run.last(words.mark().number()).isEmpty()) {
            return List.of(token);
        }
        Matcher line = LINE.matcher(words.raw());
        while (line.find()) {
            Mark next = Mark.of("", words.raw().substring(line.end()));
            if (follows(words.mark(), next) && endsSentence(words.raw().substring(0, line.start()))) {
                List<Token> parts = new ArrayList<>();
                parts.add(part(words, 0, line.start(), words.mark()));
                parts.addAll(split(part(words, line.end(), words.raw().length(), next)));
                return parts;
            }
        }
        return List.of(token);
    }

    private static boolean follows(Mark mark, Mark next) {
        OptionalInt here = Run.last(mark.number());
        OptionalInt there = Run.last(next.number());
        return mark.style() == next.style()
                && here.isPresent()
                && there.isPresent()
                && there.getAsInt() == here.getAsInt() + 1
                && Run.stem(mark.number()).equals(Run.stem(next.number()));
    }

    private static boolean endsSentence(String before) {
        return before.strip().matches("(?s).*[.;!?”\"’)\\]]");
    }

    /// The second part of a paragraph over a page end stands, as far as anybody can tell, on the later page.
    private static Token.Words part(Token.Words words, int from, int to, Mark mark) {
        Place place = words.place();
        Span span = new Span(place.span().start() + from, place.span().start() + to);
        List<Place.Spot> spots = from > 0 && place.spots().size() > 1
                ? place.spots().subList(1, place.spots().size())
                : place.spots();
        return new Token.Words(mark, words.raw().substring(from, to), new Place(place.report(), span, spots), false);
    }
}
