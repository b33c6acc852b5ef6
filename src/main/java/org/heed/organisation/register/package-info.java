/// The dated register of bodies, read from data files, and its indexes by name. It must never decide what a
/// review meant; the rules do.
@NullMarked
package org.heed.organisation.register;

import org.jspecify.annotations.NullMarked;
