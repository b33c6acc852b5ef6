/// Framework files come in; sets of codes with their versions and crosswalks go out. It must never change a version
/// that somebody has coded with.
@NullMarked
package org.heed.coding.framework;

import org.jspecify.annotations.NullMarked;
