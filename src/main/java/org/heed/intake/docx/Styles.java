package org.heed.intake.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// The styles of a document, each with what it inherits. Headings are told by outline level or by the built-in
/// name that every style of a heading goes back to, in whatever language Word ran.
final class Styles {

    /// Chains in real documents have four links; damaged ones can be rings.
    private static final int LONGEST_CHAIN = 12;
    private static final int BODY_LEVEL = 9;

    private static final Pattern HEADING =
            Pattern.compile("(?:heading|titre|überschrift|pennawd|kop|título|titolo|rubrik|nagłówek)\\s*([1-9])\\b.*");

    private final Map<String, Element> byId = new HashMap<>();
    private final String defaultParagraph;

    Styles(List<Element> parts) {
        for (Element part : parts) {
            for (Element style : Markup.children(part, "style")) {
                byId.putIfAbsent(Markup.attribute(style, "styleId"), style);
            }
        }
        this.defaultParagraph = byId.entrySet().stream()
                .filter(style -> Markup.attribute(style.getValue(), "default").matches("1|true|on"))
                .filter(style -> Markup.attribute(style.getValue(), "type").equals("paragraph"))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /// 1 to 9 for a heading, else 0.
    int headingLevel(String styleId) {
        Optional<Integer> outline = first(
                        styleId,
                        style -> Markup.at(style, "pPr", "outlineLvl").map(level -> Markup.attribute(level, "val")))
                .map(value -> Markup.number(value, BODY_LEVEL));
        if (outline.isPresent()) {
            return outline.get() >= 0 && outline.get() < BODY_LEVEL ? outline.get() + 1 : 0;
        }
        return first(styleId, style -> named(Markup.value(style, "name"))).orElse(0);
    }

    private static Optional<Integer> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        Matcher heading = HEADING.matcher(lower);
        if (heading.matches()) {
            return Optional.of(heading.group(1).charAt(0) - '0');
        }
        return lower.equals("title") ? Optional.of(1) : Optional.empty();
    }

    /// The numbering that a paragraph style carries.
    Optional<Element> numbering(String styleId) {
        return first(styleId, style -> Markup.at(style, "pPr", "numPr"));
    }

    /// True when the style, or one it is based on, carries the name.
    boolean descendsFrom(String styleId, String ancestorId) {
        return first(
                        styleId,
                        style -> Markup.attribute(style, "styleId").equals(ancestorId)
                                ? Optional.of(true)
                                : Optional.empty())
                .orElse(false);
    }

    Optional<Boolean> toggle(String styleId, String property) {
        return first(styleId, style -> Markup.child(style, "rPr").flatMap(run -> Markup.toggle(run, property)));
    }

    private <T> Optional<T> first(String styleId, Function<Element, Optional<T>> reading) {
        String id = styleId.isEmpty() ? defaultParagraph : styleId;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Element style = byId.get(id);
            if (style == null) {
                return Optional.empty();
            }
            Optional<T> found = reading.apply(style);
            if (found.isPresent()) {
                return found;
            }
            id = Markup.value(style, "basedOn");
        }
        return Optional.empty();
    }
}
