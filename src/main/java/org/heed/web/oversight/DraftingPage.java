package org.heed.web.oversight;

import java.util.List;
import org.heed.tracking.Followed;

/// For a chair who drafts: what was asked before that is like the draft, and what became of it. `draft` and `to` are as
/// typed; `isCompared` is false while reviews are still being compared.
public record DraftingPage(String draft, String to, boolean isCompared, List<Earlier> earlier) {

    /// An earlier recommendation in words that name nobody. `citation` is how to cite it instead of saying it again.
    public record Earlier(
            String words,
            String review,
            String address,
            String likeness,
            List<String> reasons,
            String citation,
            List<Followed> outcomes,
            List<Practice> practice) {}

    /// A service that is good practice and answers it.
    public record Practice(String name, String address, String why) {}
}
