/// An account and what proves it goes in, a person who was let in comes out. It must never say which of the two was
/// wrong, and never let anybody guess at their leisure.
@NullMarked
package org.heed.people.signin;

import org.jspecify.annotations.NullMarked;
