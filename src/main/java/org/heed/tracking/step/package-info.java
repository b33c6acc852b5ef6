/// Steps on their way to and from the library. In come steps; out go plain lines that are hashed, steps again, or
/// why one may not be entered. It must never change what a step says.
@NullMarked
package org.heed.tracking.step;

import org.jspecify.annotations.NullMarked;
