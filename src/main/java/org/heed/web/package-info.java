/// The web door: requests from this machine in, whole pages out, readable without script. It must never decide
/// anything about a review, show a page to another machine, or write the words of a report to a log.
@NullMarked
package org.heed.web;

import org.jspecify.annotations.NullMarked;
