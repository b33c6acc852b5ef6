package org.heed.tracking;

/// One thing that somebody entered about an ask. Steps are added and never changed or taken away.
public sealed interface Step permits Response, Progress, Action, Evidence, Assurance, Grade, Recurrence, Relay {

    Signature by();
}
