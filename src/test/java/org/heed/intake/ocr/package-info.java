/// Tests of recognition: pages drawn as pictures in the test go in, words with places and problems are expected.
@NullMarked
package org.heed.intake.ocr;

import org.jspecify.annotations.NullMarked;
