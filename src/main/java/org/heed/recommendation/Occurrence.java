package org.heed.recommendation;

import org.heed.structure.Place;
import org.heed.text.RawText;

/// One place where a recommendation is printed; not another recommendation. `report` inside the place says in
/// which document of the review.
public record Occurrence(Where where, RawText text, Place place) {

    /// The part of the review that prints it. The names, in lower case with spaces, are part of the JSON
    /// contract.
    public enum Where {
        BODY,
        EXECUTIVE_SUMMARY,
        ACTION_PLAN,
        APPENDIX
    }
}
