/// Readings and findings in, what may leave in words that name nobody out. It must never write a name but where the
/// text as published is asked for.
@NullMarked
package org.heed.pipeline.safe;

import org.jspecify.annotations.NullMarked;
