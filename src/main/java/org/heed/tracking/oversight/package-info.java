/// Lists over everything that is followed. In come questions; out go the asks that answer them, with counts
/// that add up. It must never show whoever looks from above more of a plan than its status and class of
/// evidence.
@NullMarked
package org.heed.tracking.oversight;

import org.jspecify.annotations.NullMarked;
