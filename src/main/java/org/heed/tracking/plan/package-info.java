/// Action plans in the shape of the statutory table. In come grids that people filled in; out go rows
/// matched to what was recommended, with what is new and what disagrees. It must never put a cell in the
/// place of another without saying.
@NullMarked
package org.heed.tracking.plan;

import org.jspecify.annotations.NullMarked;
