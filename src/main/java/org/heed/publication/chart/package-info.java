/// A chart in, its drawing out: SVG for a page, PNG for a document. It must never show a figure that its table does
/// not.
@NullMarked
package org.heed.publication.chart;

import org.jspecify.annotations.NullMarked;
