/// An outline in; the labels by which it counts what it asks, and the stretches in which it asks, out: for reports
/// whose headings say neither. It must never read a word that a list would not read.
@NullMarked
package org.heed.recommendation.unheaded;

import org.jspecify.annotations.NullMarked;
