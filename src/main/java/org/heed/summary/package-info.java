/// The safe text and the facts of a review in, what happened, what the review found and what it asks out, in
/// sentences that each rest on passages. It must never name anybody, say a thing that no passage says, or blame.
@NullMarked
package org.heed.summary;

import org.jspecify.annotations.NullMarked;
