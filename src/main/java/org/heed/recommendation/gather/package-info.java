/// Lists of drafts in, recommendations out: what is printed twice is one recommendation with occurrences.
/// It must never join two items of one list.
@NullMarked
package org.heed.recommendation.gather;

import org.jspecify.annotations.NullMarked;
