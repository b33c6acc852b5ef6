/// The commands on what was said before: arguments in, words or JSON out. They must never change what was asked.
@NullMarked
package org.heed.cli.repetition;

import org.jspecify.annotations.NullMarked;
