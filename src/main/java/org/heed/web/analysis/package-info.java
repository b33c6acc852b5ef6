/// Requests for analyses in, their pages and files out. It must never count anything itself.
@NullMarked
package org.heed.web.analysis;

import org.jspecify.annotations.NullMarked;
