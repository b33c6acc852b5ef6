package org.heed.review;

/// Characters without a space between them, as drawn on a page. `size` is the type size in points;
/// `confidence` is 1 for text of the file and below 1 for recognised text.
public record Word(String text, Box box, double size, Style style, double confidence) {

    /// The looks that matter to a reader of structure.
    public record Style(boolean bold, boolean italic) {
        public static final Style PLAIN = new Style(false, false);
    }

    @Override
    public String toString() {
        return "Word[" + text.length() + " characters at " + box + "]";
    }
}
