package org.heed.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// WordprocessingML read by local names, so that the transitional and the strict dialect are one.
final class Markup {

    private Markup() {}

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static List<Element> children(Element element, String name) {
        return children(element).stream().filter(child -> is(child, name)).toList();
    }

    static Optional<Element> child(Element element, String name) {
        return children(element).stream().filter(child -> is(child, name)).findFirst();
    }

    /// The element at a path of child names.
    static Optional<Element> at(Element element, String... path) {
        Optional<Element> here = Optional.of(element);
        for (String name : path) {
            here = here.flatMap(parent -> child(parent, name));
        }
        return here;
    }

    static boolean is(Element element, String name) {
        return name.equals(name(element));
    }

    static String name(Element element) {
        String local = element.getLocalName();
        return local == null ? element.getNodeName() : local;
    }

    /// An attribute by its local name, or empty.
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /// The `val` of the element at a path, or empty.
    static String value(Element element, String... path) {
        return at(element, path).map(found -> attribute(found, "val")).orElse("");
    }

    /// A number, or the other value when none is written.
    static int number(String written, int otherwise) {
        return written.matches("-?\\d{1,8}") ? Integer.parseInt(written) : otherwise;
    }

    /// A switch such as `<w:b/>`: on when it stands there, unless its value says off.
    static Optional<Boolean> toggle(Element properties, String name) {
        return child(properties, name).map(found -> {
            String value = attribute(found, "val");
            return !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
        });
    }
}
