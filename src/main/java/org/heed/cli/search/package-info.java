/// Words in, places of the library out, in words that name nobody. It must never print a report's own words.
@NullMarked
package org.heed.cli.search;

import org.jspecify.annotations.NullMarked;
