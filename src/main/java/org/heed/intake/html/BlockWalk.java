package org.heed.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.heed.review.Block;
import org.heed.review.Block.Paragraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks through a part of a page and collects its blocks: a paragraph ends wherever a block-level element
/// begins or ends.
final class BlockWalk {

    private static final int DEEPEST_HEADING = 6;

    private final List<Block> blocks = new ArrayList<>();
    private final InlineText line = new InlineText();
    private final int tableDepth;
    /// How the next paragraph will look; the innermost list or heading on top.
    private final Deque<Look> looks = new ArrayDeque<>(List.of(Look.PLAIN));

    private record Look(int heading, String marker, int indent) {
        static final Look PLAIN = new Look(0, "", 0);

        Look heading(int level) {
            return new Look(level, marker, indent);
        }

        Look item(String itemMarker) {
            return new Look(heading, itemMarker, indent);
        }

        Look deeper() {
            return new Look(heading, "", indent + 1);
        }
    }

    BlockWalk() {
        this(0);
    }

    /// A walk inside a table, where a table that is nested is read as paragraphs.
    BlockWalk(int tableDepth) {
        this.tableDepth = tableDepth;
    }

    List<Block> blocks(Element root) {
        children(root);
        flush();
        return List.copyOf(blocks);
    }

    /// The paragraphs of a cell; footnotes in it are left to the walk around it.
    List<Paragraph> paragraphs(Element root) {
        return blocks(root).stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.add(text.getWholeText(), text);
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> line.lineEnd();
            case "hr" -> flush();
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading(element, element.normalName().charAt(1) - '0');
            case "summary" -> heading(element, levelBelow());
            case "ul", "menu", "ol" -> list(element);
            case "table" -> table(element);
            case "dd" -> inside(element, looks.element().deeper());
            case "sup" -> raised(element);
            default -> other(element);
        }
    }

    private void other(Element element) {
        if (isFootnote(element)) {
            footnote(element, "");
        } else if (element.attr("role").equals("heading")) {
            heading(
                    element,
                    element.attr("aria-level").matches("[1-6]")
                            ? element.attr("aria-level").charAt(0) - '0'
                            : 2);
        } else if (element.isBlock() || element.is("dt, address, figcaption, details, legend")) {
            flush();
            children(element);
            flush();
        } else {
            children(element);
        }
    }

    private void heading(Element element, int level) {
        inside(element, looks.element().heading(level));
    }

    private void inside(Element element, Look look) {
        flush();
        looks.push(look);
        children(element);
        flush();
        looks.pop();
    }

    private int levelBelow() {
        int above = blocks.reversed().stream()
                .filter(Paragraph.class::isInstance)
                .mapToInt(block -> ((Paragraph) block).headingLevel())
                .filter(level -> level > 0)
                .findFirst()
                .orElse(1);
        return Math.min(above + 1, DEEPEST_HEADING);
    }

    private void list(Element list) {
        flush();
        IdentityHashMap<Element, String> markers = ListNumbers.of(list);
        looks.push(looks.element().deeper());
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                item(child, markers.getOrDefault(child, ""));
            } else {
                element(child);
            }
            flush();
        }
        looks.pop();
    }

    private void item(Element item, String number) {
        if (isFootnote(item)) {
            footnote(item, number.replace(".", "") + " ");
        } else {
            inside(item, looks.element().item(number));
        }
    }

    private void table(Element table) {
        flush();
        GridTable grid = new GridTable(table, tableDepth + 1);
        if (grid.isLayout()) {
            children(table);
            flush();
            return;
        }
        for (Element caption : table.select("> caption")) {
            children(caption);
            flush();
        }
        if (tableDepth > 0) {
            blocks.addAll(grid.asParagraphs(looks.element().indent()));
        } else {
            blocks.add(grid.grid());
        }
    }

    /// A raised link points to a note; its number is no part of the words.
    private void raised(Element element) {
        boolean points = element.closest("a[href*=#]") != null || element.selectFirst("a[href*=#]") != null;
        if (!points) {
            children(element);
        }
    }

    private static boolean isFootnote(Element element) {
        return element.attr("role").equals("doc-footnote")
                || (element.is("li, p, div")
                        && element.id().matches("(?i)_?(?:foot|end)?(?:fn|ftn|edn|note)[-_:]?\\d+"));
    }

    private void footnote(Element element, String number) {
        flush();
        element.select("a[href^=#]:matchesOwn(^\\W*$)").remove();
        String text = element.text().strip();
        if (!text.isEmpty()) {
            blocks.add(new Block.Footnote((number + text).strip()));
        }
    }

    private void flush() {
        String text = line.text();
        if (!text.isEmpty()) {
            Look look = looks.pop();
            blocks.add(new Paragraph(text, look.heading(), look.marker(), look.indent(), line.isBold()));
            looks.push(look.item(""));
        }
        line.clear();
    }
}
