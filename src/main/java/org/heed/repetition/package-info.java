/// Recommendations of many reviews in, those that ask the same of the same kind of body out, with reasons. It must
/// never rewrite what was asked, and never undo what a person decided.
@NullMarked
package org.heed.repetition;

import org.jspecify.annotations.NullMarked;
