package org.heed.web.view;

import java.util.List;
import java.util.Optional;
import org.heed.library.AsPublished;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Recommendation;
import org.heed.text.RawText;
import org.heed.web.repetition.LineagePart;
import org.heed.web.view.ReviewPage.ProblemLine;

/// A recommendation's page. `words` are the exact words, cut into the parts that the report marks with a letter
/// or bullet; `advice` says what may keep it from being followed up.
public record RecommendationPage(
        Recommendation recommendation,
        String heading,
        String reviewTitle,
        String checkAddress,
        List<Part> words,
        List<Told> told,
        List<String> advice,
        List<Printed> printed,
        List<PlanLine> plan,
        List<String> missingFromPlan,
        List<ProblemLine> problems,
        Optional<LineagePart> lineage,
        Optional<Link> previous,
        Optional<Link> next) {

    /// A stretch of the recommendation; the first has no marker.
    public record Part(String marker, AsPublished words) {}

    /// One place where it is printed. `otherWords` are there when they are not those of the main list.
    public record Printed(
            String where,
            String document,
            String pages,
            Optional<AsPublished> otherWords,
            Context context,
            List<Picture> pictures) {}

    /// Who is meant by an addressee, as far as Heed knows: the bodies with their pages, or a class of names.
    public record Told(Addressee addressee, List<Link> bodies, String state, List<String> reasons) {

        public AsPublished asPrinted() {
            return AsPublished.of(new RawText(addressee.asPrinted()));
        }
    }

    /// One column of the action plan.
    public record PlanLine(String column, String words) {}
}
