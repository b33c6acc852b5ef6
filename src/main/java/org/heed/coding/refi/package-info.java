/// Codings and frameworks come in and go out in the exchange format REFI-QDA 1.0 (codebook .qdc, project .qdpx),
/// which other tools of the trade read and write. It must never shift a position: they count Unicode code points
/// from the start of a source's text, and what is read stands on the very words it stood on.
@NullMarked
package org.heed.coding.refi;

import org.jspecify.annotations.NullMarked;
