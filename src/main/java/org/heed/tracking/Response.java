package org.heed.tracking;

import java.time.LocalDate;

/// What the addressee said back, on which day, in words; not what it did.
public record Response(ResponseState state, LocalDate on, String narrative, Signature by) implements Step {}
