package org.heed.coding;

import java.time.Instant;
import org.heed.coding.framework.CodeKey;

/// A fact of a case as a person read it: whether it is so, its value when it is more than yes or no (`value`, else
/// empty), and the words or the document that say so (`source`). The newest one counts; the earlier ones are kept.
/// A fact that nobody has noted is [Presence#NOT_RECORDED].
public record CaseAttribute(
        String document, CodeKey attribute, Presence presence, String value, String source, Coder coder, Instant at) {}
