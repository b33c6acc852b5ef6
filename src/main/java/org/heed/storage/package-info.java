/// A location in, an open library out: one SQLite file or one PostgreSQL database, its shape up to date. It must
/// never know what is kept in it.
@NullMarked
package org.heed.storage;

import org.jspecify.annotations.NullMarked;
