/// The clues of a whole review in, its people with their forms and roles out. It must never write a replacement.
@NullMarked
package org.heed.anonymisation.person;

import org.jspecify.annotations.NullMarked;
