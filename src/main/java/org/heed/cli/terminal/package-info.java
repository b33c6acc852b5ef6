/// Words and tables in, lines of plain text out, on the user's terminal, in the user's folders. It must never
/// decide what a command does.
@NullMarked
package org.heed.cli.terminal;

import org.jspecify.annotations.NullMarked;
