/// Text in, its tokens and what a lexicon knows of them out. It must never decide who somebody is.
@NullMarked
package org.heed.anonymisation.word;

import org.jspecify.annotations.NullMarked;
