/// Words in, where they lie among all meanings out, by a model on this computer. It must never send words anywhere,
/// and never say what words mean: only how near two lie.
@NullMarked
package org.heed.meaning;

import org.jspecify.annotations.NullMarked;
