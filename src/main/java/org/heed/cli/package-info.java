/// The door for people at a terminal and for scripts: arguments in, plain words, JSON and an exit status out. It
/// must never hold a rule of the field, and never start a server or open a library that nobody asked for.
@NullMarked
package org.heed.cli;

import org.jspecify.annotations.NullMarked;
