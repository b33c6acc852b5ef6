/// Safe words and a framework come in, and what people decided so far; suggestions go out, best first, each with its
/// reasons and with how often such a one was accepted. It must never make a coding, and never speak for a code whose
/// suggestions people mostly reject.
@NullMarked
package org.heed.coding.suggestion;

import org.jspecify.annotations.NullMarked;
