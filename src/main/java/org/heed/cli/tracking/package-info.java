/// The commands on what became of recommendations: arguments in, words, JSON and files out. They must never decide what
/// may be entered; the room does.
@NullMarked
package org.heed.cli.tracking;

import org.jspecify.annotations.NullMarked;
