package org.heed.web.organisation;

import java.util.List;
import org.heed.web.view.Link;

/// The names that a person should settle, most frequent first. `all` counts them; the lines are those from `from`
/// on.
public record SettlingPage(List<Line> lines, int all, int from, List<Link> more) {

    /// A name as printed, how often and where it stands, and what Heed makes of it.
    public record Line(String asPrinted, String address, String count, String state, String suggested) {}
}
