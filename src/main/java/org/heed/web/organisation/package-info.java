/// Who was told what, and the names that a person should settle, as pages. It must never decide who is meant by a
/// name.
@NullMarked
package org.heed.web.organisation;

import org.jspecify.annotations.NullMarked;
