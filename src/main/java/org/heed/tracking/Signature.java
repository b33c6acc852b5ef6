package org.heed.tracking;

import java.time.Instant;

/// Who entered something, for which body, and when.
public record Signature(String name, String organisation, Instant at) {}
