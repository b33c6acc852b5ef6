/// What people decide about bodies: who is meant by a name, and what the register should say. Decisions come in
/// with who, when and why and are only ever added; the register and the settled names as they stand go out. It must
/// never forget a decision.
@NullMarked
package org.heed.organisation.correction;

import org.jspecify.annotations.NullMarked;
