/// Repeats in, JSON out for programs. It must never hold words as published.
@NullMarked
package org.heed.pipeline.repetition;

import org.jspecify.annotations.NullMarked;
