package org.heed.web.organisation;

import java.util.List;
import java.util.Optional;
import org.heed.library.AsPublished;
import org.heed.web.view.Link;

/// What a body, or a group of bodies, was told. `about` is empty for a group.
public record TellingsPage(
        String heading, String words, Optional<About> about, List<Line> lines, String download, Optional<Link> other) {

    /// What the register says of the body.
    public record About(
            String kind, String where, String existed, List<Link> successors, String aliases, String change) {}

    /// One recommendation: where it is, whom it was printed for, and by which name the body was then known.
    public record Line(
            String number,
            String address,
            Link review,
            String when,
            String level,
            AsPublished words,
            String asPrinted,
            String nameThen,
            String doubt) {}

    /// How many reviews told it.
    public long reviews() {
        return lines.stream().map(Line::review).distinct().count();
    }
}
