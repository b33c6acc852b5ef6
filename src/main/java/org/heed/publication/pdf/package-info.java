/// A publication in, a tagged PDF out. It must never change what it says.
@NullMarked
package org.heed.publication.pdf;

import org.jspecify.annotations.NullMarked;
