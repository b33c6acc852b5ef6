/// The map of provision. In come services as people enter them or send them in tables; out go who has what, for whom,
/// whether anybody evaluated it, and where nothing is recorded. It must never rank people, services or areas, and never
/// say that there is nothing where nothing was recorded.
@NullMarked
package org.heed.tracking.provision;

import org.jspecify.annotations.NullMarked;
