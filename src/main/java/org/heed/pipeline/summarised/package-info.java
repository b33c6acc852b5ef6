/// A reading or a kept review in, its summary with what it rests on out, also as JSON. It must never hand on a word
/// that the anonymiser has not seen.
@NullMarked
package org.heed.pipeline.summarised;

import org.jspecify.annotations.NullMarked;
