/// The outline of a report and its lists in, the lists that stand out: recommendations told in running prose are
/// read one by one. It must never take a reply, a lesson or an action already taken for a recommendation.
@NullMarked
package org.heed.recommendation.prose;

import org.jspecify.annotations.NullMarked;
