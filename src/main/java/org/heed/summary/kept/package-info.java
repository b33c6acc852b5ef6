/// Reviews of a library in, their summaries as they hold now out: made when first asked for, edited by people. It must
/// never replace or lose what a person wrote.
@NullMarked
package org.heed.summary.kept;

import org.jspecify.annotations.NullMarked;
