/// What stands before every page: requests in, the safe ones out. It must never let another machine or another
/// site's page ask anything of Heed.
@NullMarked
package org.heed.web.guard;

import org.jspecify.annotations.NullMarked;
