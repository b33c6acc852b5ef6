/// What every route of the API shares. An address and who calls go in; what they name comes out. It must never decide
/// whether somebody may do something.
@NullMarked
package org.heed.api.route;

import org.jspecify.annotations.NullMarked;
