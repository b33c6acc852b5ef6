/// Requests of people who may or may not have signed in go in, those that their roles allow come out, each with its
/// person. It must never let anybody on whom an administrator has not let in, and holds no rule of a room.
@NullMarked
package org.heed.web.door;

import org.jspecify.annotations.NullMarked;
