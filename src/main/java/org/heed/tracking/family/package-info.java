/// What passes between a family and whoever stands by it. In come days and words; out they go again, to those who
/// stand by families. It must never put these words into the history, nor have a family told that asked not to be.
@NullMarked
package org.heed.tracking.family;

import org.jspecify.annotations.NullMarked;
