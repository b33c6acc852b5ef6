/// Labels of several raters on the same units come in; how far they agree beyond chance goes out, with intervals
/// over reviews and with how common the code is beside it. It must never give a coefficient without its unit and
/// its number of units, and never call agreement accuracy.
@NullMarked
package org.heed.coding.agreement;

import org.jspecify.annotations.NullMarked;
