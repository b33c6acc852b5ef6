package org.heed.coding.suggestion;

import java.util.List;
import org.heed.coding.Quote;
import org.heed.coding.framework.CodeKey;

/// What software proposes for a passage; not a coding, and it never becomes one by itself. `score` orders suggestions
/// and is no probability that they are right; `isCued` is what the simple baseline says beside it.
public record Suggestion(Quote quote, CodeKey code, double score, boolean isCued, List<String> reasons) {

    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
