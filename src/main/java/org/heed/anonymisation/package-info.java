/// The words of a review come in, the words that name nobody go out, with every identifier found, its replacement
/// and the reasons. It must never let raw words pass to a room on its right.
@NullMarked
package org.heed.anonymisation;

import org.jspecify.annotations.NullMarked;
