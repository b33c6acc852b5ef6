package org.heed.tracking;

import java.time.LocalDate;

/// How far the addressee says it has come, on which day, in words.
public record Progress(ImplementationState state, LocalDate on, String narrative, Signature by) implements Step {}
