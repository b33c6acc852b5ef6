/// Coded reviews in; samples, tables, matrices, snapshots and the analysis as a document out, every count with the
/// reviews and passages behind it. It must never take a mention for a review, nor let a small number leave.
@NullMarked
package org.heed.analysis;

import org.jspecify.annotations.NullMarked;
