/// A published spreadsheet of context statistics in, its years and lines out. It must never
/// add what the spreadsheet does not print.
@NullMarked
package org.heed.analysis.context;

import org.jspecify.annotations.NullMarked;
