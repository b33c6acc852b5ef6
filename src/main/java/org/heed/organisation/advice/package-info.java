/// Whether a recommendation can be followed up as it stands: it and the bodies it addresses come in, remarks in plain
/// words go out. It must never change either.
@NullMarked
package org.heed.organisation.advice;

import org.jspecify.annotations.NullMarked;
