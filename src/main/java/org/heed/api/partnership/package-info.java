/// What partnerships do with what is followed: plans, provision, days, families, notices. Requests of programs go in,
/// JSON and files come out. It must never hold a rule of a room, nor give out what pages keep for some roles.
@NullMarked
package org.heed.api.partnership;

import org.jspecify.annotations.NullMarked;
