package org.heed.web.view;

import java.util.List;
import org.heed.library.AsPublished;
import org.heed.structure.OutlineStore.PassageKind;

/// A passage in its neighbourhood, in reading order. `cutBefore` and `cutAfter` say that the report goes on.
public record Context(List<Line> lines, boolean cutBefore, boolean cutAfter) {

    /// One passage of the neighbourhood; `marked` is the one that is meant.
    public record Line(PassageKind kind, String marker, AsPublished words, boolean marked) {

        public boolean isHeading() {
            return kind == PassageKind.HEADING;
        }
    }

    public static final Context NONE = new Context(List.of(), false, false);
}
