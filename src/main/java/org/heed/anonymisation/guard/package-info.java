/// Words in, how much they look like names out. It must never share a rule with the finders that it checks.
@NullMarked
package org.heed.anonymisation.guard;

import org.jspecify.annotations.NullMarked;
