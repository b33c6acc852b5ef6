package org.heed.pipeline;

import java.time.Duration;

/// How far a batch has come, in reviews. `current` is what was finished last.
public record AddingProgress(int done, int total, AddedReview current, Duration elapsed) {}
