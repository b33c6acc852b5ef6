package org.heed.anonymisation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.heed.text.RawText;

/// A review whose words name nobody: what every room to the right reads. Passages stand in reading order over all
/// reports; redactions say what was replaced, where and why; the roster says who was found.
public final class SafeReview {

    private final List<SafePassage> passages;
    private final List<SafeRecommendation> recommendations;
    private final List<Redaction> redactions;
    private final CaseRoster roster;
    private final List<String> areas;
    private final UnaryOperator<String> veil;

    SafeReview(Parts parts, CaseRoster roster, UnaryOperator<String> veil) {
        this.passages = List.copyOf(parts.passages());
        this.recommendations = List.copyOf(parts.recommendations());
        this.redactions = List.copyOf(parts.redactions());
        this.roster = roster;
        this.areas = List.copyOf(parts.areas());
        this.veil = veil;
    }

    record Parts(
            List<SafePassage> passages,
            List<SafeRecommendation> recommendations,
            List<Redaction> redactions,
            List<String> areas) {}

    public List<SafePassage> passages() {
        return passages;
    }

    public List<SafeRecommendation> recommendations() {
        return recommendations;
    }

    public List<Redaction> redactions() {
        return redactions;
    }

    /// The area that the review is about and the body that commissioned it, as far as they are told.
    public List<String> areas() {
        return areas;
    }

    /// Everybody who was found, with those whom people confirmed or rejected. Raw.
    public CaseRoster roster() {
        return roster;
    }

    /// Other words of this review, without its people: an addressee, a cell of a plan, the words of a problem.
    public SafeText safe(RawText wordsOfThisReview) {
        return new SafeText(veil.apply(wordsOfThisReview.verbatim()));
    }
}
