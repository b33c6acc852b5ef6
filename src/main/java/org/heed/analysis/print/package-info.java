/// Tables with real figures in, what may leave out: held back where small, with shares, n and notes. It must never
/// let a real figure past the rule for small numbers.
@NullMarked
package org.heed.analysis.print;

import org.jspecify.annotations.NullMarked;
