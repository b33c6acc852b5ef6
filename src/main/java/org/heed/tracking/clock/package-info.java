/// The days by which something is due. In come dates and the published clocks; out go deadlines with their
/// source and the rung of the ladder that a delay has reached. It must never say that somebody is at fault.
@NullMarked
package org.heed.tracking.clock;

import org.jspecify.annotations.NullMarked;
