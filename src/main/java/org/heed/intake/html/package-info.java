/// Web pages in, marked blocks out: the report on the page without the site around it. It must never fetch
/// anything that a page names.
@NullMarked
package org.heed.intake.html;

import org.jspecify.annotations.NullMarked;
