/// Lines and drawn rulings in, tables out, drawn or set apart by white space, joined over pages. It must never
/// lose a word of a cell.
@NullMarked
package org.heed.structure.table;

import org.jspecify.annotations.NullMarked;
