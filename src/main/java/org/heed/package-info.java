/// Heed: starts the program and builds its parts. Only [App] may construct what the doors use.
@NullMarked
package org.heed;

import org.jspecify.annotations.NullMarked;
