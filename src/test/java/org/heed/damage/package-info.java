/// Files in, damaged files out, for the tests that read them; it never damages a file on disk.
@NullMarked
package org.heed.damage;

import org.jspecify.annotations.NullMarked;
