/// Requests of programs go in, JSON comes out, in words that name nobody. It must never hold a rule of a room, nor give
/// a report's own words.
@NullMarked
package org.heed.api;

import org.jspecify.annotations.NullMarked;
