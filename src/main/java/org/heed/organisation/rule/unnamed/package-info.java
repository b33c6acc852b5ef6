/// Names that name no single body: a person, a group, a place, a name taken out. A name and its context come in, a
/// finding of a class of its own goes out, or nothing. It must never give a body of the register.
@NullMarked
package org.heed.organisation.rule.unnamed;

import org.jspecify.annotations.NullMarked;
