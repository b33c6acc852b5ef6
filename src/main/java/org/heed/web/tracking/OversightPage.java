package org.heed.web.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heed.tracking.Followed;
import org.heed.tracking.measure.StatusScheme.Count;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.web.view.Link;

/// A list of what is followed, with what it can be narrowed by. `about` says whose view it is.
public record OversightPage(
        String heading,
        String about,
        List<Narrowing> concerns,
        OversightFilter filter,
        List<Followed> asks,
        Extent extent,
        Map<String, List<Narrowing>> divisions,
        List<Count> commissioner,
        List<Link> downloads,
        LocalDate today) {

    /// A link that narrows the list, with how many it leads to. `isChosen` is the one that is on.
    public record Narrowing(String words, String meaning, int count, String address, boolean isChosen) {}

    /// Which part of the list is shown.
    public record Extent(int from, int shown, int all, String earlier, String later) {}
}
