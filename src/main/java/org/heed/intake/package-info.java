/// Files in, reports out: PDF, DOCX, HTML and text become pages of words or marked blocks, each page with its
/// state. It must never guess what a page means, and never lose a page silently.
@NullMarked
package org.heed.intake;

import org.jspecify.annotations.NullMarked;
