/// The four linked files of the Domestic Homicide Review Dataset in and out, and the analysis that was published of
/// them. It must never take a false for an absence, nor mend what the files say.
@NullMarked
package org.heed.analysis.dhrd;

import org.jspecify.annotations.NullMarked;
