/// A publication in, a Word document out. It must never change what it says.
@NullMarked
package org.heed.publication.word;

import org.jspecify.annotations.NullMarked;
