/// The views of those who watch what becomes of recommendations, each suited to its reader. In come who looks and what
/// is followed; out go pages in words that name nobody. They must never rank people or areas, and never show whoever
/// looks from above more of a plan than its status and class of evidence.
@NullMarked
package org.heed.web.oversight;

import org.jspecify.annotations.NullMarked;
