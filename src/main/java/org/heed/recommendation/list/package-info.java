/// Outlines in, lists of drafts out: competing readings of a part as a list of recommendations, the best of
/// which is kept. It must never drop a candidate without a reason.
@NullMarked
package org.heed.recommendation.list;

import org.jspecify.annotations.NullMarked;
