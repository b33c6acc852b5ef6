/// A review's action plan as Heed has it. In come a review of a library and what is followed of it; out go
/// the rows of the statutory table, as published where nobody has entered anything, or in words that name nobody. It
/// must never change
/// what it shows.
@NullMarked
package org.heed.pipeline.plan;

import org.jspecify.annotations.NullMarked;
