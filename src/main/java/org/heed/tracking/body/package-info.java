/// Which body a name means. In come names as people write them; out goes whether two are one body. It must
/// never take two bodies for one because their names are alike.
@NullMarked
package org.heed.tracking.body;

import org.jspecify.annotations.NullMarked;
