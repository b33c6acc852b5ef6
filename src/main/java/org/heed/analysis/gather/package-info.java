/// A library's reviews, facts, recommendations and codings in; reviews as analyses count them out. It must never
/// count a suggestion, nor a coding that was taken back.
@NullMarked
package org.heed.analysis.gather;

import org.jspecify.annotations.NullMarked;
