package org.heed.web.organisation;

import java.util.List;
import org.heed.web.view.Link;

/// The page on which a person says whom a name means.
public record NamePage(
        String asPrinted,
        String nameKey,
        String count,
        String state,
        List<String> reasons,
        List<Candidate> candidates,
        List<Link> reviews,
        List<String> areas,
        String find) {

    /// A body that may be meant.
    public record Candidate(String id, String name, String words, boolean chosen) {}
}
