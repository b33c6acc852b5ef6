package org.heed.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.text.Numeral;
import org.w3c.dom.Element;

/// The footnotes and endnotes of a document, numbered in the order in which the text points to them.
final class Notes {

    static final Notes NONE = new Notes(List.of(), List.of());

    private final Map<String, Element> footnotes;
    private final Map<String, Element> endnotes;
    private final List<Note> seen = new ArrayList<>();

    Notes(List<Element> footnoteParts, List<Element> endnoteParts) {
        this.footnotes = byId(footnoteParts, "footnote");
        this.endnotes = byId(endnoteParts, "endnote");
    }

    /// A note with the number or mark printed before it.
    record Note(String mark, Element body, boolean atTheEnd) {}

    /// The note that a reference points to; `ownMark` replaces the number when the author chose a mark.
    Optional<Note> at(Element reference) {
        boolean atTheEnd = Markup.is(reference, "endnoteReference");
        Element body = (atTheEnd ? endnotes : footnotes).get(Markup.attribute(reference, "id"));
        if (body == null) {
            return Optional.empty();
        }
        if (Markup.attribute(reference, "customMarkFollows").matches("1|true|on")) {
            return Optional.of(new Note("", body, atTheEnd));
        }
        int number =
                (int) seen.stream().filter(note -> note.atTheEnd() == atTheEnd).count() + 1;
        Note note = new Note(atTheEnd ? Numeral.roman(number) : String.valueOf(number), body, atTheEnd);
        seen.add(note);
        return Optional.of(note);
    }

    private static Map<String, Element> byId(List<Element> parts, String name) {
        Map<String, Element> notes = new HashMap<>();
        for (Element part : parts) {
            for (Element note : Markup.children(part, name)) {
                if (Markup.attribute(note, "type").isEmpty()
                        || Markup.attribute(note, "type").equals("normal")) {
                    notes.put(Markup.attribute(note, "id"), note);
                }
            }
        }
        return notes;
    }
}
