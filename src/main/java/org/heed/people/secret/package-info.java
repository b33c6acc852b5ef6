/// Passwords in, hashes that cannot be turned back out. It must never print, keep or compare a password in the clear.
@NullMarked
package org.heed.people.secret;

import org.jspecify.annotations.NullMarked;
