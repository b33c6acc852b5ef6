/// Who is to code what comes in, and what several people coded; progress, disagreements and what a third person
/// settled go out. It must never show a coder who codes blind what others coded, and never change the originals.
@NullMarked
package org.heed.coding.round;

import org.jspecify.annotations.NullMarked;
