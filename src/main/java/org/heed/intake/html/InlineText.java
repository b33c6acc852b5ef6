package org.heed.intake.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The words between two block ends, with white space as a browser shows it and forced line ends kept.
final class InlineText {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();

    void add(String words, TextNode node) {
        Element parent = node.parent();
        boolean kept = parent != null && parent.closest("pre, textarea") != null;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (kept && c == '\n') {
                lineEnd();
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space();
            } else {
                text.append(c);
            }
        }
        if (!words.isBlank() && (parent == null || !isBold(parent))) {
            plain.append(words);
        }
    }

    void lineEnd() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    String text() {
        return text.toString().strip();
    }

    boolean isBold() {
        return plain.isEmpty();
    }

    void clear() {
        text.setLength(0);
        plain.setLength(0);
    }

    private void space() {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private static boolean isBold(Element element) {
        return element.closest("b, strong, th, h1, h2, h3, h4, h5, h6, dt, summary") != null
                || element.closest("[style~=(?i)font-weight:\\s*(?:bold|[6-9]00)]") != null;
    }
}
