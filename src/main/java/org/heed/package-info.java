/// A person's command in, the built product out: the start, and the one place that builds every room and door. It
/// must never hold a rule of the domain.
@NullMarked
package org.heed;

import org.jspecify.annotations.NullMarked;
