/// Counts of where asks stand, in other people's statuses. In come asks; out go tables that add up, by
/// published mappings that are data. It must never count a claim as verified.
@NullMarked
package org.heed.tracking.measure;

import org.jspecify.annotations.NullMarked;
