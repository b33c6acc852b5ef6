package org.heed.library;

import org.heed.text.RawText;

/// Words as published, which may name people: a page that shows them carries the notice that says so. It is the
/// one way for such words onto a page.
public record AsPublished(String words) {

    public static AsPublished of(RawText text) {
        return new AsPublished(text.verbatim());
    }

    @Override
    public String toString() {
        return "AsPublished[" + words.length() + " characters]";
    }
}
