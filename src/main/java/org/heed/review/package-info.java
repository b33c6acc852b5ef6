/// What all rooms talk about: a review, its reports as filed, their pages, and problems. It holds facts only;
/// it must never find, judge or keep anything.
@NullMarked
package org.heed.review;

import org.jspecify.annotations.NullMarked;
