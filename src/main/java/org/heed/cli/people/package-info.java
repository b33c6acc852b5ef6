/// Commands about the people of a shared library go in, what changed comes out. It must never print a password or a
/// token a second time.
@NullMarked
package org.heed.cli.people;

import org.jspecify.annotations.NullMarked;
