/// A report in, its outline out: headings, passages, lists and tables in reading order, with furniture set
/// aside. It must never decide what is a recommendation.
@NullMarked
package org.heed.structure;

import org.jspecify.annotations.NullMarked;
