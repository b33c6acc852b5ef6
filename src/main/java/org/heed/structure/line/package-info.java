/// Words of a page in, lines out, from top to bottom. It must never decide what a line means.
@NullMarked
package org.heed.structure.line;

import org.jspecify.annotations.NullMarked;
