/// Arguments about coding come in; frameworks, codings and agreement go out as lines, JSON or files. It must never
/// hold a rule of coding: it asks the room of that name.
@NullMarked
package org.heed.cli.coding;

import org.jspecify.annotations.NullMarked;
