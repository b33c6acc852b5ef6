/// What a person types about checking goes in, the queue and signed corrections come out. It must never decide
/// anything itself.
@NullMarked
package org.heed.cli.check;

import org.jspecify.annotations.NullMarked;
