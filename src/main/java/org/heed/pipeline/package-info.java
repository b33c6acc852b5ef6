/// Runs the line for one review or many and writes what it found as JSON. It must never judge; the rooms do.
@NullMarked
package org.heed.pipeline;

import org.jspecify.annotations.NullMarked;
