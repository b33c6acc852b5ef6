package org.heed.summary;

import org.heed.anonymisation.disclosure.Generalisation;

/// How much of a death a summary tells. `region` stands in place of the area where no more than that may be told, and
/// is empty where it is not known.
public record Telling(Generalisation told, String region) {

    /// Everything that the review records.
    public static final Telling EVERYTHING = new Telling(Generalisation.AS_RECORDED, "");
}
