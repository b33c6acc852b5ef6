/// Documents and tables to take away: a neutral structure comes in, the bytes of a Word document, a tagged PDF, a
/// workbook or a CSV file go out, the same bytes for the same structure. It must never decide what is said, and
/// never look anything up.
@NullMarked
package org.heed.publication;

import org.jspecify.annotations.NullMarked;
