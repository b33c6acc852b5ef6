/// Drafts and decisions in, pages on what was said before out. They must never rank people or reviews, only say how
/// often something was asked.
@NullMarked
package org.heed.web.repetition;

import org.jspecify.annotations.NullMarked;
