/// What people decide about recommendations as read goes in, ledgers that stand by it come out. It must never lose
/// what a person decided, nor change it.
@NullMarked
package org.heed.recommendation.correction;

import org.jspecify.annotations.NullMarked;
