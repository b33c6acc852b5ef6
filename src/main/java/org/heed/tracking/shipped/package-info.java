/// The data files of this room. In come their names; out go their rows. It must never say what a row means.
@NullMarked
package org.heed.tracking.shipped;

import org.jspecify.annotations.NullMarked;
