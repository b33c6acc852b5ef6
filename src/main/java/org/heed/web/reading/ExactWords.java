package org.heed.web.reading;

import java.util.ArrayList;
import java.util.List;
import org.heed.library.AsPublished;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendation.SubItem;
import org.heed.web.view.RecommendationPage.Part;

/// Cuts a recommendation's exact words where its sub-items begin, without losing a letter: read one after the
/// other, the parts are the words.
public final class ExactWords {

    private ExactWords() {}

    /// The parts in order. When a sub-item cannot be found in the words, they stay whole.
    public static List<Part> parts(Recommendation recommendation) {
        String words = AsPublished.of(recommendation.text()).words();
        List<Part> parts = new ArrayList<>();
        String marker = "";
        int from = 0;
        for (SubItem item : recommendation.subItems()) {
            int start = words.indexOf(AsPublished.of(item.text()).words(), from);
            int markerStart = start < 0 ? -1 : words.lastIndexOf(item.marker(), start);
            if (start < 0 || markerStart < from || item.text().isEmpty()) {
                return List.of(new Part("", AsPublished.of(recommendation.text())));
            }
            parts.add(new Part(marker, new AsPublished(words.substring(from, markerStart))));
            marker = words.substring(markerStart, start).strip();
            from = start;
        }
        parts.add(new Part(marker, new AsPublished(words.substring(from))));
        return parts.stream().filter(part -> !part.words().words().isBlank()).toList();
    }
}
