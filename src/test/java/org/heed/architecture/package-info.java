/// The house rules as code: a tree of sources and classes in, breaches in plain words out. It must never excuse a
/// breach; a wrong rule is changed in a decision record.
@NullMarked
package org.heed.architecture;

import org.jspecify.annotations.NullMarked;
