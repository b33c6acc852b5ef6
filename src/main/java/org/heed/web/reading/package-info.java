/// Kept reviews in, what a page says about one of them out: order, neighbourhood, addresses. It must never change
/// a letter of the report or of the library.
@NullMarked
package org.heed.web.reading;

import org.jspecify.annotations.NullMarked;
