/// The commands about bodies: arguments come in, lists and decisions go out. It must never decide anything itself.
@NullMarked
package org.heed.cli.organisation;

import org.jspecify.annotations.NullMarked;
