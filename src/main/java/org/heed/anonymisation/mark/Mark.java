package org.heed.anonymisation.mark;

import java.util.List;
import org.heed.anonymisation.IdentifierKind;

/// A place in one stretch that could identify a person: `start` to `end` is the identifier, `from` to `to` what is
/// replaced. Offsets count from the start of the stretch.
public record Mark(
        int start,
        int end,
        int from,
        int to,
        IdentifierKind kind,
        String person,
        String replacement,
        List<String> reasons) {

    static Mark of(int start, int end, IdentifierKind kind, String replacement, String reason) {
        return new Mark(start, end, start, end, kind, "", replacement, List.of(reason));
    }
}
