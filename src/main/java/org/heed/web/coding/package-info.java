/// Requests to code come in; the coder's page, agreement and disagreements go out. It must never show words that
/// did not go through the anonymiser, nor to one who codes blind what others coded.
@NullMarked
package org.heed.web.coding;

import org.jspecify.annotations.NullMarked;
