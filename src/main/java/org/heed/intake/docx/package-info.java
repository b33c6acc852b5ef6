/// Word documents in, marked blocks out, with the numbers that the word processor computes. It must never run a
/// macro, follow a link or trust a size that a package states of itself.
@NullMarked
package org.heed.intake.docx;

import org.jspecify.annotations.NullMarked;
