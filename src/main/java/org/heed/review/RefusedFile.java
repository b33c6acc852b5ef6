package org.heed.review;

import java.time.Instant;

/// A file that could not be added to a library, and why, in a sentence that says what to do.
public record RefusedFile(String fileName, String words, Instant refused) {}
