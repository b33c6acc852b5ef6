/// A text and the people of its review in, the identifiers in the text and their replacements out. It must never learn
/// a new person.
@NullMarked
package org.heed.anonymisation.mark;

import org.jspecify.annotations.NullMarked;
