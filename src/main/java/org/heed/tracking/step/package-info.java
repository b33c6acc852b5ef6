/// Steps on their way to and from the library. In come steps; out go plain lines that are hashed, and steps
/// again. It must never judge what a step says.
@NullMarked
package org.heed.tracking.step;

import org.jspecify.annotations.NullMarked;
