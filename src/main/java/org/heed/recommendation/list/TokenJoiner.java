package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.body.AddresseeLine;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.list.Mark.Style;

/// Joins tokens that the layout has torn apart: a number alone on its line with the words below it, and a name that
/// goes on in the next line.
final class TokenJoiner {

    private static final Pattern NUMBER_ALONE =
            Pattern.compile("\\s*([A-Z]{0,3}\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?)[.):]?\\s*");
    /// The rest of a name has few words.
    private static final int MOST_WORDS = 4;

    private TokenJoiner() {}

    static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (Token token : tokens) {
            if (joined.isEmpty()) {
                joined.add(token);
                continue;
            }
            Token above = joined.getLast();
            if (above instanceof Token.Words number
                    && token instanceof Token.Words words
                    && isNumberOf(number, words)) {
                joined.set(joined.size() - 1, numbered(number, words));
            } else if (joined.size() > 1
                    && joined.get(joined.size() - 2) instanceof Token.Words number
                    && isTitle(above)
                    && token instanceof Token.Words words
                    && isNumberOf(number, words)) {
                joined.removeLast();
                joined.set(joined.size() - 1, numbered(number, words));
            } else if (isLabel(above) && !name(token).isEmpty()) {
                joined.set(joined.size() - 1, new Token.Names(name(token), false, true));
            } else if (above instanceof Token.Names names && goesOn(names, token)) {
                String whole = names.names() + " " + words(token);
                joined.set(joined.size() - 1, new Token.Names(whole, names.isHeading(), names.isLabelled()));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    /// A title between the number of a card and its words.
    private static boolean isTitle(Token token) {
        return token instanceof Token.Group group
                && group.number().isEmpty()
                && group.level().isEmpty()
                && !BodyNames.isName(group.body());
    }

    private static boolean isLabel(Token token) {
        return switch (token) {
            case Token.Words words -> words.mark().style() == Style.NONE && AddresseeLine.isLabel(words.raw());
            case Token.Names names -> !names.isLabelled() && AddresseeLine.isLabel(names.names());
            case Token.Group group -> false;
            case Token.Grid grid -> false;
        };
    }

    private static String name(Token below) {
        return below instanceof Token.Names names && !names.isLabelled() ? names.names() : words(below);
    }

    private static boolean isNumberOf(Token.Words number, Token.Words words) {
        return words.mark().style() == Style.NONE
                && !words.isHeading()
                && !words.words().isBlank()
                && number.raw().length() > 0
                && NUMBER_ALONE.matcher(number.raw()).matches();
    }

    private static Token.Words numbered(Token.Words number, Token.Words words) {
        Matcher matcher = NUMBER_ALONE.matcher(number.raw());
        String printed = matcher.matches() ? matcher.group(1) : "";
        return new Token.Words(new Mark(Mark.style(printed), printed, 0), words.raw(), words.place(), false);
    }

    /// "NHS Southshire Integrated Care" is no whole name, and with the words of the next line it is.
    private static boolean goesOn(Token.Names names, Token next) {
        String rest = words(next);
        String last =
                names.names().substring(names.names().lastIndexOf(';') + 1).strip();
        return names.isLabelled()
                && !rest.isEmpty()
                && !BodyNames.isWhole(last)
                && BodyNames.isWhole(last + " " + rest)
                && !BodyNames.isNational(rest);
    }

    /// The words of a short line without any mark; else nothing.
    private static String words(Token token) {
        String words = switch (token) {
            case Token.Words piece -> piece.mark().style() == Style.NONE && !piece.isHeading() ? piece.raw() : "";
            case Token.Names names -> names.isLabelled() || names.isHeading() ? "" : names.names();
            case Token.Group group -> "";
            case Token.Grid grid -> "";
        };
        boolean isShort = words.strip().split("\\s+", -1).length <= MOST_WORDS;
        return isShort && BodyNames.couldBeName(words) ? words.strip() : "";
    }
}
