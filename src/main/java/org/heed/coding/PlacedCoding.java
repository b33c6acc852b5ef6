package org.heed.coding;

import java.util.Optional;
import org.heed.text.Span;

/// A coding and where its words stand in the text as it reads now; `place` is empty when they are gone, and the
/// coding is adrift: kept, shown apart, and for a person to settle.
public record PlacedCoding(Coding coding, Optional<Span> place) {

    public boolean isAdrift() {
        return place.isEmpty();
    }
}
