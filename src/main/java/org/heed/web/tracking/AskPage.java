package org.heed.web.tracking;

import java.util.List;
import java.util.Optional;
import org.heed.library.AsPublished;
import org.heed.tracking.Followed;
import org.heed.tracking.Standing;
import org.heed.tracking.clock.Deadline;
import org.heed.web.view.Link;

/// The page of one ask: what was asked, where it stands, what is next, every step, and the forms. `words` is empty
/// when the ask is adrift.
public record AskPage(
        String address,
        Followed followed,
        Standing standing,
        Optional<AsPublished> words,
        Optional<Link> recommendation,
        Optional<Deadline> answerBy,
        List<Line> history,
        String organisation) {

    /// One step in words.
    public record Line(String day, String heading, String words, String by) {}

    public String number() {
        return followed.ask().number().isEmpty()
                ? "without a number"
                : followed.ask().number();
    }

    public String toWhom() {
        return followed.ask().addressee().isEmpty()
                ? "Nobody is named in this report"
                : followed.ask().addressee();
    }
}
