/// The kept reviews in, lists, counts and search hits out. It must never keep anything that cannot be made again
/// from the store.
@NullMarked
package org.heed.library;

import org.jspecify.annotations.NullMarked;
