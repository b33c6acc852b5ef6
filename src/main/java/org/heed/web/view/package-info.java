/// What the templates show, as values: facts and words in, nothing out. It must never ask a store or a file for
/// anything.
@NullMarked
package org.heed.web.view;

import org.jspecify.annotations.NullMarked;
