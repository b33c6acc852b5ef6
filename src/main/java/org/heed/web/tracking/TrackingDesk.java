package org.heed.web.tracking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.heed.library.Library;
import org.heed.tracking.AskBook;
import org.heed.tracking.AskStore;
import org.heed.tracking.Followed;
import org.heed.tracking.Signature;
import org.heed.tracking.Tracker;
import org.heed.tracking.body.Bodies;
import org.heed.web.WebParts;
import org.heed.web.guard.SignedIn;
import org.heed.web.guard.Who;
import org.heed.web.reading.NotHere;
import org.springframework.stereotype.Component;

/// What the pages on tracking work with, brought up to date with what was read since.
@Component
public final class TrackingDesk {

    /// The name of the form field, and of what the session remembers.
    static final String ORGANISATION = "organisation";

    private final Library library;
    private final Tracker tracker;
    private final AskBook book;

    TrackingDesk(WebParts parts) {
        Bodies bodies = new Bodies();
        this.library = parts.library();
        this.tracker = new Tracker(library.database(), bodies, parts.clock());
        this.book = new AskBook(library.database(), bodies, tracker);
    }

    Library library() {
        book.bringUpToDate();
        return library;
    }

    Tracker tracker() {
        return tracker;
    }

    /// An ask of a review, as it stands today.
    ///
    /// @throws NotHere when the review has none of this id
    Followed ask(String review, String id) {
        return new AskStore(library().database())
                .find(id)
                .filter(ask -> ask.ask().review().value().equals(review))
                .map(ask -> tracker.in(ask, tracker.standing(ask)))
                .orElseThrow(() -> new NotHere("Nothing is followed at this address."));
    }

    /// Who enters something, and for which body, which the session remembers.
    Signature signature(HttpServletRequest request) {
        String organisation = organisation(request);
        request.getSession(true).setAttribute(ORGANISATION, organisation);
        return tracker.signed(Who.of(request), organisation);
    }

    static String organisation(HttpServletRequest request) {
        String said = request.getParameter(ORGANISATION);
        if (said != null) {
            return said.strip();
        }
        Optional<String> own = SignedIn.person(request)
                .flatMap(person -> person.organisations().stream().findFirst());
        if (own.isPresent()) {
            return own.get();
        }
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ORGANISATION) instanceof String remembered ? remembered : "";
    }
}
