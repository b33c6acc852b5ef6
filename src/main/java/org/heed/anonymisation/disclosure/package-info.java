/// Counts and facts about reviews in, what may be shown of them without singling anybody out. It must never show a
/// small number, or leave one to be worked out from the others.
@NullMarked
package org.heed.anonymisation.disclosure;

import org.jspecify.annotations.NullMarked;
