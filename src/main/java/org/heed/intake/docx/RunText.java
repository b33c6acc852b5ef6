package org.heed.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/// The words of one paragraph as they would be printed: insertions in, deletions and hidden words out, the
/// results of fields in and their codes out. Notes and text boxes met on the way are set aside.
final class RunText {

    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "pPr",
            "rPr",
            "instrText",
            "delText",
            "delInstrText",
            "fldData",
            "sdtPr",
            "sdtEndPr",
            "rt",
            "Fallback",
            "ctrlPr",
            "numberingChange",
            "annotationRef",
            "footnoteRef",
            "endnoteRef");

    private final Styles styles;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> references = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final boolean styleBold;

    RunText(Styles styles, String paragraphStyle) {
        this.styles = styles;
        this.styleBold = styles.toggle(paragraphStyle, "b").orElse(false);
    }

    /// Reads a paragraph's children.
    RunText read(Element paragraph) {
        Markup.children(paragraph).forEach(child -> add(child, styleBold));
        return this;
    }

    String text() {
        return text.toString().strip();
    }

    boolean isBold() {
        return plain.isEmpty() && !text.toString().isBlank();
    }

    List<Element> references() {
        return references;
    }

    List<Element> boxes() {
        return boxes;
    }

    private void add(Element element, boolean bold) {
        String name = Markup.name(element);
        switch (name) {
            case "r" -> run(element);
            case "t" -> append(element.getTextContent(), bold);
            case "tab", "ptab" -> append("\t", bold);
            case "br" -> append(isLineEnd(element) ? "\n" : " ", bold);
            case "cr" -> append("\n", bold);
            case "noBreakHyphen" -> append("\u2011", bold);
            case "softHyphen" -> append("\u00AD", bold);
            case "sym" -> append(symbol(element), bold);
            case "footnoteReference", "endnoteReference" -> references.add(element);
            case "txbxContent" -> boxes.add(element);
            case "sdt" -> control(element, bold);
            case "AlternateContent" -> choice(element, bold);
            default -> inside(element, name, bold);
        }
    }

    private void inside(Element element, String name, boolean bold) {
        if (!LEFT_OUT.contains(name)) {
            Markup.children(element).forEach(child -> add(child, bold));
        }
    }

    private void run(Element run) {
        Optional<Element> properties = Markup.child(run, "rPr");
        if (properties.flatMap(found -> Markup.toggle(found, "vanish")).orElse(false)) {
            return;
        }
        String style = properties.map(found -> Markup.value(found, "rStyle")).orElse("");
        boolean bold = properties
                .flatMap(found -> Markup.toggle(found, "b"))
                .or(() -> style.isEmpty() ? Optional.empty() : styles.toggle(style, "b"))
                .orElse(styleBold);
        Markup.children(run).forEach(child -> add(child, bold));
    }

    /// A content control; one that still shows its prompt ("Click to enter text") has no content.
    private void control(Element control, boolean bold) {
        boolean prompt = Markup.at(control, "sdtPr", "showingPlcHdr").isPresent();
        if (!prompt) {
            Markup.children(control, "sdtContent").forEach(content -> inside(content, "sdtContent", bold));
        }
    }

    /// Word writes text boxes twice, once for readers that know no shapes.
    private void choice(Element alternatives, boolean bold) {
        Optional<Element> chosen =
                Markup.child(alternatives, "Choice").or(() -> Markup.child(alternatives, "Fallback"));
        chosen.ifPresent(found -> Markup.children(found).forEach(child -> add(child, bold)));
    }

    private static boolean isLineEnd(Element lineBreak) {
        String type = Markup.attribute(lineBreak, "type");
        return type.isEmpty() || type.equals("textWrapping");
    }

    private static String symbol(Element symbol) {
        String hex = Markup.attribute(symbol, "char");
        if (!hex.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        char c = (char) Integer.parseInt(hex, 16);
        return Character.getType(c) == Character.PRIVATE_USE ? "•" : String.valueOf(c);
    }

    private void append(String words, boolean bold) {
        text.append(words);
        if (!bold && !words.isBlank()) {
            plain.append(words);
        }
    }
}
