/// An analysis in, its frozen form with a digest out; and back, to be made again and compared. It must never change
/// what was frozen.
@NullMarked
package org.heed.analysis.snapshot;

import org.jspecify.annotations.NullMarked;
