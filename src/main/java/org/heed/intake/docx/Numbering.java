package org.heed.intake.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.intake.docx.NumberLevel.Counters;
import org.w3c.dom.Element;

/// The automatic numbers of a document, computed as Word does when it prints: a DOCX file stores only the rules.
/// Counters belong to the abstract list, so that lists of one kind go on counting; an override restarts them the
/// first time its list is used.
final class Numbering {

    static final int LEVELS = 9;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Counters> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();
    private final Styles styles;

    Numbering(List<Element> parts, Styles styles) {
        this.styles = styles;
        for (Element part : parts) {
            for (Element list : Markup.children(part, "num")) {
                lists.putIfAbsent(Markup.attribute(list, "numId"), list);
            }
            for (Element list : Markup.children(part, "abstractNum")) {
                abstracts.putIfAbsent(Markup.attribute(list, "abstractNumId"), list);
            }
        }
    }

    /// What Word prints before a paragraph, and how deep its list is (from 1).
    record Marker(String text, int depth) {
        static final Marker NONE = new Marker("", 0);
    }

    /// Counts the paragraph with these properties and gives its marker.
    Marker next(Optional<Element> properties, String styleId) {
        Optional<Element> own = properties.flatMap(found -> Markup.child(found, "numPr"));
        Optional<Element> inherited = styles.numbering(styleId);
        String listId = own.map(found -> Markup.value(found, "numId"))
                .filter(id -> !id.isEmpty())
                .or(() -> inherited.map(found -> Markup.value(found, "numId")))
                .orElse("");
        Element list = lists.get(listId);
        if (list == null) {
            return Marker.NONE;
        }
        Optional<Element> definition = definition(list, 0);
        if (definition.isEmpty()) {
            return Marker.NONE;
        }
        int level = own.map(found -> Markup.value(found, "ilvl"))
                .filter(written -> !written.isEmpty())
                .map(written -> Markup.number(written, 0))
                .orElseGet(() -> linkedLevel(definition.get(), styleId, inherited));
        return count(list, definition.get(), Math.clamp(level, 0, LEVELS - 1));
    }

    /// The level that a heading style is tied to stands with the level, not with the style.
    private int linkedLevel(Element definition, String styleId, Optional<Element> inherited) {
        for (Element level : Markup.children(definition, "lvl")) {
            if (Markup.value(level, "pStyle").equals(styleId)) {
                return Markup.number(Markup.attribute(level, "ilvl"), 0);
            }
        }
        for (Element level : Markup.children(definition, "lvl")) {
            String tied = Markup.value(level, "pStyle");
            if (!tied.isEmpty() && styles.descendsFrom(styleId, tied)) {
                return Markup.number(Markup.attribute(level, "ilvl"), 0);
            }
        }
        return inherited
                .map(found -> Markup.number(Markup.value(found, "ilvl"), 0))
                .orElse(0);
    }

    /// A list may point to a list style, which points to the list that defines it.
    private Optional<Element> definition(Element list, int links) {
        Element definition = abstracts.get(Markup.value(list, "abstractNumId"));
        if (definition == null) {
            return Optional.empty();
        }
        String link = Markup.value(definition, "numStyleLink");
        if (link.isEmpty() || links > 2) {
            return Optional.of(definition);
        }
        return styles.numbering(link)
                .map(found -> lists.get(Markup.value(found, "numId")))
                .flatMap(other -> definition(other, links + 1))
                .or(() -> Optional.of(definition));
    }

    private Marker count(Element list, Element definition, int level) {
        NumberLevel[] levels = new NumberLevel[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = level(list, definition, i);
        }
        Counters here =
                counters.computeIfAbsent(Markup.attribute(definition, "abstractNumId"), id -> new Counters(LEVELS));
        restartIfOverridden(list, here);
        here.count(levels, level);
        String printed = levels[level].print(here, levels);
        return printed.isEmpty() ? Marker.NONE : new Marker(printed, level + 1);
    }

    private void restartIfOverridden(Element list, Counters here) {
        if (!restarted.add(Markup.attribute(list, "numId"))) {
            return;
        }
        for (Element override : Markup.children(list, "lvlOverride")) {
            if (Markup.child(override, "startOverride").isPresent()) {
                here.restart(Math.clamp(Markup.number(Markup.attribute(override, "ilvl"), 0), 0, LEVELS - 1));
            }
        }
    }

    private static NumberLevel level(Element list, Element definition, int level) {
        Optional<Element> override = atLevel(list, "lvlOverride", level);
        Optional<Element> rule =
                override.flatMap(found -> Markup.child(found, "lvl")).or(() -> atLevel(definition, "lvl", level));
        String start =
                override.map(found -> Markup.value(found, "startOverride")).orElse("");
        return NumberLevel.of(rule, level, start);
    }

    private static Optional<Element> atLevel(Element parent, String name, int level) {
        return Markup.children(parent, name).stream()
                .filter(found -> Markup.number(Markup.attribute(found, "ilvl"), -1) == level)
                .findFirst();
    }
}
