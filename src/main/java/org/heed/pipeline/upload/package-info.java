/// Files that a browser sent in, reviews added to the library out, in the background. It must never keep a file
/// longer than the adding needs it, or trust the name it came with.
@NullMarked
package org.heed.pipeline.upload;

import org.jspecify.annotations.NullMarked;
