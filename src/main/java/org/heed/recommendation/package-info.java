/// An outline in, the ledger out: every recommendation with number, words, addressees, level and page, and what
/// is missing. It must never invent, rewrite or drop a recommendation silently.
@NullMarked
package org.heed.recommendation;

import org.jspecify.annotations.NullMarked;
