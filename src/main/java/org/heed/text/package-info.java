/// Words and where they stand: in come characters, out go spans, raw text and keys. It must never read or write a
/// file.
@NullMarked
package org.heed.text;

import org.jspecify.annotations.NullMarked;
