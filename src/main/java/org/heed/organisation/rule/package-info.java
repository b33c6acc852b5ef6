/// One small class a way of telling who is meant: a name and its context come in, a finding with reasons goes
/// out, or nothing. It must never keep anything, and no rule may read a recommendation's text.
@NullMarked
package org.heed.organisation.rule;

import org.jspecify.annotations.NullMarked;
