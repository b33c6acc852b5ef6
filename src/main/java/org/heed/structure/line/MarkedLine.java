package org.heed.structure.line;

import java.util.Optional;
import org.heed.structure.TypedMarker;

/// A line seen as the beginning of a paragraph: what is printed before its words, and whether white space sets
/// that apart.
public record MarkedLine(String text, Optional<TypedMarker> typed, boolean stands) {

    /// White space of this part of the type size sets a number apart from the words.
    private static final double TAB = 0.62;

    public static MarkedLine of(Line line) {
        StringBuilder text = new StringBuilder();
        boolean tabbed = false;
        for (int i = 0; i < line.words().size(); i++) {
            text.append(line.words().get(i).text());
            boolean early = i < 2 && text.length() < 12;
            boolean tab = early && line.gapAfter(i) >= TAB * line.size();
            tabbed |= tab;
            text.append(i + 1 == line.words().size() ? "" : tab ? "\t" : " ");
        }
        String whole = text.toString();
        Optional<TypedMarker> marker = TypedMarker.at(whole);
        boolean stands = tabbed
                && marker.isPresent()
                && whole.substring(0, marker.get().end()).contains("\t");
        return new MarkedLine(whole, marker, stands);
    }

    public boolean isMarked() {
        return typed.isPresent();
    }

    /// True for a bullet, a letter or a Roman number before words that begin small: an item and never a heading.
    public boolean isListed() {
        return isBullet()
                || typed.filter(marker -> marker.marker().matches("[A-Za-z]{1,5}")
                                && Character.isLowerCase(text.codePointAt(marker.end())))
                        .isPresent();
    }

    /// True for a dash, which may also be part of a sentence.
    public boolean isDash() {
        return typed.map(TypedMarker::marker)
                .filter(marker -> marker.matches("[–—-]"))
                .isPresent();
    }

    public boolean isBullet() {
        return typed.map(TypedMarker::marker)
                .filter(marker -> marker.equals("o") || marker.codePoints().noneMatch(Character::isLetterOrDigit))
                .isPresent();
    }
}
