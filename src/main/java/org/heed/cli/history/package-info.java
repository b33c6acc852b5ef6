/// The commands on what people did in a library: arguments in, words on the terminal out. They must never change the
/// history.
@NullMarked
package org.heed.cli.history;

import org.jspecify.annotations.NullMarked;
