/// Words from the terminal in, analyses of a library out. It must never count anything itself.
@NullMarked
package org.heed.cli.analysis;

import org.jspecify.annotations.NullMarked;
