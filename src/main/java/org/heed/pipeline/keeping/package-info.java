/// Files asked for in, reviews kept out: which files are one review, whether it is there already or an earlier
/// edition of it is, and what a second reading may not blank. It must never read a file's words itself.
@NullMarked
package org.heed.pipeline.keeping;

import org.jspecify.annotations.NullMarked;
