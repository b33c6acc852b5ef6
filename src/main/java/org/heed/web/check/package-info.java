/// What a person should check first goes in, the pages on which people check and correct come out. It must never
/// change what was read otherwise than by a signed correction.
@NullMarked
package org.heed.web.check;

import org.jspecify.annotations.NullMarked;
