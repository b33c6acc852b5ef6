package org.heed.coding;

/// Whether something is so, as far as a report says. Not a yes or no: a report's silence proves nothing.
public enum Presence {
    /// The report says that it is so.
    INDICATED,
    /// The report says that it is not so.
    STATED_ABSENT,
    /// The report says nothing about it, or nobody has looked.
    NOT_RECORDED
}
