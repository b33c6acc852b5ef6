package org.heed.publication;

/// Words as the content of XML, which documents and drawings are made of.
public final class XmlText {

    private XmlText() {}

    /// The words with their signs spelt out, so that they are content and never markup.
    public static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        allowed(words).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /// The words without what XML cannot hold.
    public static String allowed(String words) {
        return words.codePoints()
                .filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
