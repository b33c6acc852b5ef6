package org.heed.intake.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.Numeral;
import org.jsoup.nodes.Element;

/// The numbers a browser prints before the items of a list, and never stores: start, steps, values and kinds of
/// figures as the HTML standard counts them.
final class ListNumbers {

    private static final String BULLET = "•";
    private static final Pattern STYLE = Pattern.compile("(?i)list-style(?:-type)?\\s*:[^;]*?(none|disc|circle|square"
            + "|decimal-leading-zero|decimal|lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman)");

    /// Numbers and letters that are typed although the browser counts too; the page hides its own by its style sheet.
    private static final Pattern TYPED =
            Pattern.compile("(?s)(?:[(\\[]?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[)\\]]|\\d{1,3}\\.)\\s.*");

    private ListNumbers() {}

    /// The marker of each item of the list, with the full stop a browser prints.
    static IdentityHashMap<Element, String> of(Element list) {
        List<Element> items = list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .toList();
        boolean isTyped = items.stream()
                .allMatch(item -> TYPED.matcher(item.text().strip()).matches());
        boolean reversed = list.hasAttr("reversed");
        int next = number(list.attr("start"), reversed ? items.size() : 1);
        IdentityHashMap<Element, String> markers = new IdentityHashMap<>();
        for (Element item : items) {
            int number = number(item.attr("value"), next);
            markers.put(item, marker(isTyped ? "none" : kind(item, list), number));
            next = number + (reversed ? -1 : 1);
        }
        return markers;
    }

    private static String marker(String kind, int number) {
        return switch (kind) {
            case "none" -> "";
            case "disc", "circle", "square" -> BULLET;
            case "decimal-leading-zero" -> (number < 10 ? "0" : "") + number + ".";
            case "a", "lower-alpha", "lower-latin" -> Numeral.letters(number) + ".";
            case "A", "upper-alpha", "upper-latin" -> Numeral.letters(number).toUpperCase(Locale.ROOT) + ".";
            case "i", "lower-roman" -> Numeral.roman(number) + ".";
            case "I", "upper-roman" -> Numeral.roman(number).toUpperCase(Locale.ROOT) + ".";
            default -> number + ".";
        };
    }

    private static String kind(Element item, Element list) {
        for (Element element : new Element[] {item, list}) {
            Matcher style = STYLE.matcher(element.attr("style"));
            if (style.find()) {
                return style.group(1).toLowerCase(Locale.ROOT);
            }
            if (!element.attr("type").isEmpty()) {
                return element.attr("type");
            }
        }
        return list.normalName().equals("ol") ? "decimal" : "disc";
    }

    private static int number(String written, int otherwise) {
        return written.matches("-?\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }
}
