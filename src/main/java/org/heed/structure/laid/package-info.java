/// Pages of words with places in, the outline out: furniture, columns, paragraphs, headings. It must never read
/// a file.
@NullMarked
package org.heed.structure.laid;

import org.jspecify.annotations.NullMarked;
