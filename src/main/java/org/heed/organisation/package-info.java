/// Who an addressee is: names as printed come in with what their review says, bodies of the dated register go
/// out with a state, a confidence and reasons. It must never turn a person into an organisation.
@NullMarked
package org.heed.organisation;

import org.jspecify.annotations.NullMarked;
