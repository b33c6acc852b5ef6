/// Tables that people keep themselves: the bytes of a workbook, of comma-separated values or of a Word document come
/// in, grids of plain words go out. It must never run a formula or a macro, and never guess what a column means.
@NullMarked
package org.heed.intake.sheet;

import org.jspecify.annotations.NullMarked;
