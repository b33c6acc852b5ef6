/// Words in, small judgements out: whether words ask, what level a heading tells, what introduces a list. It
/// must never look at the layout of a document.
@NullMarked
package org.heed.recommendation.cue;

import org.jspecify.annotations.NullMarked;
