package org.heed.anonymisation.release;

import java.util.ArrayList;
import java.util.List;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.Hit;
import org.heed.anonymisation.ReleaseGuard;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.fact.FactName;
import org.heed.fact.FactStore;
import org.heed.fact.Facts;
import org.heed.history.HistoryStore;
import org.heed.review.Review;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.text.Refusal;

/// The one gate through which everything goes that leaves Heed: whoever writes a file or an answer for others has to
/// have one. Behind it stands the [ReleaseGuard] with the names of the reviews that the words are about. Words in
/// which it sees a name are refused, with the place; the name itself is not repeated.
public final class ReleaseGate {

    /// For words that are shown as published, on pages and in files that say so, to those who may see them.
    public static final ReleaseGate AS_PUBLISHED = new ReleaseGate(List.of());

    /// More places than these are counted and not listed.
    private static final int MOST_TOLD = 5;

    private final List<ReleaseGuard> guards;

    private ReleaseGate(List<ReleaseGuard> guards) {
        this.guards = List.copyOf(guards);
    }

    /// A text about to leave, and where it stands in what leaves: "row 3, Action".
    public record Leaving(String place, String words) {

        /// Prints a length: the words may name people until they have passed.
        @Override
        public String toString() {
            return "Leaving[" + place + ", " + words.length() + " characters]";
        }
    }

    /// The gate for words about one review.
    public static ReleaseGate of(SafeReview review) {
        return new ReleaseGate(List.of(guard(review)));
    }

    /// The gate for words about one review, as its current edition and what people said of its names have it.
    public static ReleaseGate of(Database database, Review review) {
        SafeReview safe = new SafeReviewStore(database).review(review.current());
        return new ReleaseGate(List.of(guard(safe).knowing(authors(database))));
    }

    private static ReleaseGuard guard(SafeReview review) {
        return ReleaseGuard.of(review.roster()).about(review.areas());
    }

    /// The gate for words about any review of a library.
    public static ReleaseGate ofLibrary(Database database) {
        SafeReviewStore safe = new SafeReviewStore(database);
        FactStore facts = new FactStore(database);
        List<CaseRoster> rosters = new ArrayList<>();
        List<String> areas = new ArrayList<>();
        for (Review review : new ReviewStore(database).all()) {
            rosters.add(safe.roster(review.current()));
            Facts told = facts.facts(review.current());
            told.value(FactName.AREA).ifPresent(areas::add);
            told.value(FactName.BODY).ifPresent(areas::add);
        }
        return new ReleaseGate(List.of(ReleaseGuard.over(rosters).about(areas).knowing(authors(database))));
    }

    /// Who works with Heed is named beside what they said: these names are theirs to give.
    private static List<String> authors(Database database) {
        return new HistoryStore(database).authors();
    }

    /// Lets the words through.
    ///
    /// @throws Refusal where a name may stand in them: it says where, and what to do
    public String passed(Leaving words) {
        pass(List.of(words));
        return words.words();
    }

    /// Lets all through or nothing.
    ///
    /// @throws Refusal where a name may stand in one of them: it says where, and what to do
    public void pass(List<Leaving> all) {
        List<String> places = new ArrayList<>();
        for (Leaving one : all) {
            for (ReleaseGuard guard : guards) {
                guard.check(one.words()).forEach(hit -> places.add(told(one, hit)));
            }
        }
        if (!places.isEmpty()) {
            throw new Refusal(refusal(places));
        }
    }

    /// True when nothing in the words looks like a name.
    public boolean lets(String words) {
        return guards.stream().allMatch(guard -> guard.check(words).isEmpty());
    }

    /// Where the word stands and how it begins, so that whoever may see it can find it.
    private static String told(Leaving one, Hit hit) {
        int start = hit.span().start();
        String first = one.words().substring(start, start + 1);
        return one.place() + ", at character " + (start + 1) + ": a word of "
                + hit.span().length() + " characters that begins with " + first + " " + hit.reason();
    }

    private static String refusal(List<String> places) {
        int more = places.size() - MOST_TOLD;
        return "Nothing was given out: a name may stand in it. "
                + String.join("; ", places.subList(0, Math.min(MOST_TOLD, places.size())))
                + (more > 0 ? "; and in " + more + " more places" : "")
                + ". Look at these words. If they name somebody, put a role or a post in their place, or add the name on"
                + " the page of the review's names. If they name nobody, say so on that page. Then take it away again.";
    }
}
