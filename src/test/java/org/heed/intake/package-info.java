/// Tests of the intake room: files made in the test go in, whole reports or refusals are expected.
@NullMarked
package org.heed.intake;

import org.jspecify.annotations.NullMarked;
