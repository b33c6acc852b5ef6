/// What became of each recommendation. In come recommendations with their addressees and what people enter;
/// out goes where each one stands, with every step behind it. It must never say "verified" on the word of
/// the body that was asked.
@NullMarked
package org.heed.tracking;

import org.jspecify.annotations.NullMarked;
