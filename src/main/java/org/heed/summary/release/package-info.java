/// A review's safe words and its summary in, whether they may be public out. It must never let a narrative out that
/// nobody has signed off as it stands.
@NullMarked
package org.heed.summary.release;

import org.jspecify.annotations.NullMarked;
