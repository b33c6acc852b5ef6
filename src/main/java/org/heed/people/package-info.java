/// Names, roles and organisations in, who somebody is and may be comes out. It must never keep a password or a token
/// that could be used, and never let anybody in whom an administrator has not.
@NullMarked
package org.heed.people;

import org.jspecify.annotations.NullMarked;
