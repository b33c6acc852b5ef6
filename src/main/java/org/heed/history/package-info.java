/// What people did goes in, one history that shows any later change to it comes out. It must never change or forget
/// an entry, and never hold a report's own words.
@NullMarked
package org.heed.history;

import org.jspecify.annotations.NullMarked;
