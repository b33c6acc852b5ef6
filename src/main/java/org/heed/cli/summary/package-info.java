/// Commands about summaries and about what may be told of a review: arguments in, safe words out. It must never
/// print a name.
@NullMarked
package org.heed.cli.summary;

import org.jspecify.annotations.NullMarked;
