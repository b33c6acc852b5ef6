/// Kept reviews in, the pages on which people read, edit and sign off what is said of them out. It must never show a
/// name outside a part marked "as published".
@NullMarked
package org.heed.web.summary;

import org.jspecify.annotations.NullMarked;
