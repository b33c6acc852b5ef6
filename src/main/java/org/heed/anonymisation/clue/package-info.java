/// Tokens around a name in, weights with reasons out. It must never look at the name alone.
@NullMarked
package org.heed.anonymisation.clue;

import org.jspecify.annotations.NullMarked;
