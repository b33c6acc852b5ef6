/// An analysis in; the report, the sheets and the frozen form of it out. It must never
/// write the interpretation, which is the analyst's.
@NullMarked
package org.heed.analysis.report;

import org.jspecify.annotations.NullMarked;
