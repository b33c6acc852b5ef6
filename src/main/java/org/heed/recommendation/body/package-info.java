/// Words in, names of bodies out: who is named on a line, in a cell or in a sentence. It must never decide which
/// organisation a name is.
@NullMarked
package org.heed.recommendation.body;

import org.jspecify.annotations.NullMarked;
