/// Requests of programs that change what people keep go in, what is kept then comes out. It must never change anything
/// but through the desk of the room whose work it is, nor give a report's own words.
@NullMarked
package org.heed.api.change;

import org.jspecify.annotations.NullMarked;
