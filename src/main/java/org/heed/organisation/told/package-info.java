/// Who the recommendations of a review were told to: a ledger comes in with what its review says, each addressee
/// goes out as bodies with reasons, is kept, and is counted by body. It must never change a ledger.
@NullMarked
package org.heed.organisation.told;

import org.jspecify.annotations.NullMarked;
