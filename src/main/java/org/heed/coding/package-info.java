/// Safe text and frameworks come in; codings go out: a person put a code on words, when and why. It must never
/// keep a code without the words it stands on, never change or delete a coding, and never take a suggestion for
/// one.
@NullMarked
package org.heed.coding;

import org.jspecify.annotations.NullMarked;
