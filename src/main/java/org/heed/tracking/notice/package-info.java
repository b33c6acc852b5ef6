/// What is sent to those who were asked. In come asks and where they stand; out go a letter, a calendar, a feed and a
/// digest by e-mail. It must never send the words of a report by e-mail, and never send anything nobody asked it to.
@NullMarked
package org.heed.tracking.notice;

import org.jspecify.annotations.NullMarked;
