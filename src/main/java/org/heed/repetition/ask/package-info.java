/// What recommendations ask, and how likely two ask the same: safe words, their meaning and bodies come in; scores with
/// reasons go out; it must never know what people decided, nor keep anything.
@NullMarked
package org.heed.repetition.ask;

import org.jspecify.annotations.NullMarked;
