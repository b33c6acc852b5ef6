package org.heed.coding.refi;

/// Writes XML in one form only, so that the same project gives the same bytes. Line ends, tabs and carriage returns
/// are written as references: a reader would otherwise turn them into something else.
final class XmlWriter {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");

    /// Opens an element with attributes given as name, value, name, value. Empty values are left out.
    XmlWriter open(String name, String... attributes) {
        start(name, attributes);
        out.append(">\n");
        return this;
    }

    XmlWriter empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>\n");
        return this;
    }

    XmlWriter text(String name, String words) {
        if (!words.isEmpty()) {
            out.append('<').append(name).append('>');
            escape(words);
            out.append("</").append(name).append(">\n");
        }
        return this;
    }

    XmlWriter close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String words) {
        words.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append(point).append(';');
                default -> {
                    if (isAllowed(point)) {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
    }

    /// XML 1.0 has no place for other control characters, not even as references.
    private static boolean isAllowed(int point) {
        return (point >= ' ' && point <= 0xD7FF) || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
