/// Plain and Markdown text in, marked blocks out, every line end of the source kept. It must never change a
/// word.
@NullMarked
package org.heed.intake.plain;

import org.jspecify.annotations.NullMarked;
