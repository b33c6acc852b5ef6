package org.heed.api.change;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.heed.anonymisation.PersonRole;
import org.heed.anonymisation.RosterEntry;
import org.heed.anonymisation.RosterEntry.State;
import org.heed.anonymisation.RosterStore.RosterWord;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.library.Library;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The case roster of a review. Names go in and never come out: what is found is told by part and state.
@RestController
public final class RosterApi {

    /// Kept for those who see a report's own words.
    public static final String ROSTER = ApiRoutes.ROOT + "/reviews/{key}/roster";

    private final Library library;
    private final Clock clock;

    RosterApi(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /// A person of the roster: the words that stand in place of the name, and in how many forms it is known.
    record RosterLine(String id, PersonRole role, String words, int forms, State state) {

        static RosterLine of(RosterEntry entry) {
            return new RosterLine(
                    entry.id(), entry.role(), entry.words(), entry.forms().size(), entry.state());
        }
    }

    /// The people of a review, and how often something was replaced in it.
    record Roster(String review, List<RosterLine> people, int replaced) {

        static Roster of(String review, SafeReview safe) {
            return new Roster(
                    review,
                    safe.roster().entries().stream().map(RosterLine::of).toList(),
                    safe.redactions().size());
        }
    }

    /// What a person says about a name: whose it is, or with `nobody` that it is no person's.
    record NewRosterWord(
            String name,
            @Nullable PersonRole role,
            boolean nobody,
            @Nullable String why) {

        State state() {
            return nobody ? State.REJECTED : State.CONFIRMED;
        }
    }

    @Says("The people of one review by their parts, without names.")
    @GetMapping(ROSTER)
    Roster roster(@PathVariable String key) {
        var edition = ApiRoutes.review(library, key).current();
        return Roster.of(key, new SafeReviewStore(library.database()).review(edition));
    }

    @Says("Says whose a name is, or that it is nobody's; the review is anonymised again.")
    @PostMapping(path = ROSTER, consumes = MediaType.APPLICATION_JSON_VALUE)
    Roster say(@PathVariable String key, @RequestBody NewRosterWord said, HttpServletRequest request) {
        RosterWord word = new RosterWord(
                said.name().strip(),
                said.role() == null ? PersonRole.PERSON : said.role(),
                said.state(),
                Acting.name(request),
                clock.instant(),
                said.why() == null ? "" : said.why());
        var edition = ApiRoutes.review(library, key).current();
        return Roster.of(key, new SafeReviewStore(library.database()).said(edition, List.of(word)));
    }
}
