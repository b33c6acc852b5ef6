/// A table's names of columns and its cells in, what each column holds out. It must never change a word of the
/// table.
@NullMarked
package org.heed.recommendation.column;

import org.jspecify.annotations.NullMarked;
