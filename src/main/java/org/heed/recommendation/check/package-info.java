/// A ledger in, what does not add up out. It must never change the ledger.
@NullMarked
package org.heed.recommendation.check;

import org.jspecify.annotations.NullMarked;
