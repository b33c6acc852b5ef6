/// A file and a roster in, what the anonymiser found and the safe text out. It must never write a name to a log.
@NullMarked
package org.heed.cli.anonymisation;

import org.jspecify.annotations.NullMarked;
