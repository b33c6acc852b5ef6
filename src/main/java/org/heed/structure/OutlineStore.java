package org.heed.structure;

import java.util.List;
import org.heed.review.Edition;
import org.heed.storage.Database;
import org.heed.text.RawText;

/// Keeps each report's source text and its passages, so that what stands around a recommendation can be shown and
/// searched without reading the file again.
public final class OutlineStore {

    @SuppressWarnings("unused") // until the next commit fills the bodies
    private final Database database;

    /// A heading, passage, table cell or footnote as kept: `marker` is the number, letter or bullet printed before
    /// it, or empty; `position` counts from 0 in reading order within the report.
    public record KeptPassage(int position, PassageKind kind, String marker, RawText text, Place place) {}

    /// What a kept passage was in its outline.
    public enum PassageKind {
        HEADING,
        PASSAGE,
        CELL,
        FOOTNOTE
    }

    public OutlineStore(Database database) {
        this.database = database;
    }

    /// The source text of a report, by its number in the edition, from 0: spans of places point into it.
    public RawText text(Edition edition, int report) {
        return RawText.EMPTY;
    }

    /// All passages of all reports of an edition, in reading order.
    public List<KeptPassage> passages(Edition edition) {
        return List.of();
    }

    public void replace(Edition edition, List<Outline> outlines) {}
}
