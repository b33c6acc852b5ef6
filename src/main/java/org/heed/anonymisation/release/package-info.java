/// Words about to leave in, the same words or a refusal that says where a name may stand out. It must never change
/// what it looks at, and never repeat the name in what it says.
@NullMarked
package org.heed.anonymisation.release;

import org.jspecify.annotations.NullMarked;
