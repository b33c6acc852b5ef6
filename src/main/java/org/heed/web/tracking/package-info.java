/// The pages on what became of recommendations: requests in, pages and files out. They must never decide what may be
/// entered, and never show whoever looks from above more than status and class of evidence.
@NullMarked
package org.heed.web.tracking;

import org.jspecify.annotations.NullMarked;
