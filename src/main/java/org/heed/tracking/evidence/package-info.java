/// Files that show what was done. In come bytes; out go bytes under a name that is safe, for those who judge them. It
/// must never keep what is no document or picture, nor run or unpack any of it.
@NullMarked
package org.heed.tracking.evidence;

import org.jspecify.annotations.NullMarked;
