/// An outline in, the facts of the review out, each with its source or not recorded. It must never turn silence
/// into no.
@NullMarked
package org.heed.fact;

import org.jspecify.annotations.NullMarked;
