package org.heed.web.check;

import java.util.List;
import java.util.Optional;
import org.heed.library.AsPublished;
import org.heed.recommendation.Checked;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.correction.CheckQueue;
import org.heed.web.view.Context;
import org.heed.web.view.Link;
import org.heed.web.view.Picture;
import org.heed.web.view.RecommendationPage.Part;

/// The page on which a person checks one recommendation. `item` is empty when nothing is left to check.
public record CheckPage(Progress progress, Optional<Item> item, List<Waiting> next, Optional<Link> skip) {

    /// How far the checking has come. `of` names the review when only one is checked.
    public record Progress(CheckQueue.Count count, Optional<Link> of) {}

    /// A recommendation beside its page. The anchor says what stood there when the page was made.
    public record Item(
            Recommendation recommendation,
            String heading,
            Link review,
            List<Part> words,
            List<String> doubts,
            List<Picture> pictures,
            Context context,
            Form form) {

        public Optional<Checked> checked() {
            return recommendation.checked();
        }
    }

    /// What the forms carry and show. `back` is the page that comes after.
    public record Form(
            String review,
            int edition,
            int position,
            String digest,
            String back,
            AsPublished words,
            String addressees,
            List<Neighbour> neighbours) {}

    /// A recommendation beside it, which it may belong together with.
    public record Neighbour(int position, String digest, String where, AsPublished words) {}

    /// One of those that come after, in a line.
    public record Waiting(String address, String heading, String review, String why) {}
}
