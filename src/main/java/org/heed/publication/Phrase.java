package org.heed.publication;

/// Some words in a document, and the web address that they lead to; an empty address leads nowhere. An address
/// that starts with `#` leads to the [Part.Heading] with that mark.
public record Phrase(String words, String address) {

    public static Phrase of(String words) {
        return new Phrase(words, "");
    }

    public boolean isLink() {
        return !address.isEmpty();
    }

    public boolean isWithinDocument() {
        return address.startsWith("#");
    }
}
