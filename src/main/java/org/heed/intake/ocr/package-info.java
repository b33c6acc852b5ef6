/// Images of pages in, words and ruling lines with their places out. It must never touch a page whose words the
/// file holds, nor say more of an image than was recognised in it.
@NullMarked
package org.heed.intake.ocr;

import org.jspecify.annotations.NullMarked;
