package org.heed.web.tracking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.heed.library.Library;
import org.heed.pipeline.repetition.Precedents;
import org.heed.pipeline.repetition.RepeatWatch;
import org.heed.repetition.Repeats;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.tracking.AskBook;
import org.heed.tracking.AskStore;
import org.heed.tracking.Followed;
import org.heed.tracking.Signature;
import org.heed.tracking.Tracker;
import org.heed.tracking.body.Bodies;
import org.heed.tracking.clock.ReviewClocks;
import org.heed.web.WebParts;
import org.heed.web.guard.SignedIn;
import org.heed.web.guard.Who;
import org.heed.web.reading.NotHere;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// What the pages on tracking work with, brought up to date with what was read since.
@Component
public final class TrackingDesk implements DisposableBean {

    /// The name of the form field, and of what the session remembers.
    public static final String ORGANISATION = "organisation";

    /// In seconds. Comparing a large library for the first time takes minutes, and no reader waits for it.
    private static final int PATIENCE = 5;

    private final Library library;
    private final Bodies bodies;
    private final Tracker tracker;
    private final AskBook book;
    private final Repeats repeats;
    private final RepeatWatch watch;
    private final AtomicBoolean isWatched = new AtomicBoolean();
    private final ExecutorService comparing = Executors.newSingleThreadExecutor();
    private volatile List<Future<Integer>> compared = List.of();

    TrackingDesk(WebParts parts, Repeats repeats) {
        this.bodies = new Bodies(parts.library().database());
        this.library = parts.library();
        this.tracker = new Tracker(library.database(), bodies, parts.clock());
        this.book = new AskBook(library.database(), bodies, tracker);
        this.repeats = repeats;
        this.watch = new RepeatWatch(library.database(), repeats, tracker);
    }

    public Library library() {
        if (book.bringUpToDate() > 0) {
            isWatched.set(false);
            compared = List.of();
        }
        if (isWatched.compareAndSet(false, true)) {
            watch.look();
        }
        return library;
    }

    public Tracker tracker() {
        return tracker;
    }

    /// What was said before, of all reviews that are compared by now.
    public Repeats repeats() {
        return repeats;
    }

    /// What was said before, once all reviews are compared; empty while that takes longer than a reader waits. It goes
    /// on meanwhile.
    public Optional<Repeats> allCompared() {
        library();
        try {
            inHand().get(PATIENCE, TimeUnit.SECONDS);
            return Optional.of(repeats);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the reviews could not be compared", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized Future<Integer> inHand() {
        if (compared.isEmpty()) {
            compared = List.of(comparing.submit(repeats::bringUpToDate));
        }
        return compared.getFirst();
    }

    /// Looks at once whether something that is closed is asked again: after a person said that two ask the same.
    public void lookAgain() {
        library();
        watch.look();
    }

    /// When each review came into the library.
    Map<ReviewKey, Instant> added() {
        return library.reviews().all().stream().collect(Collectors.toMap(Review::key, Review::added));
    }

    /// The clocks of the library's reviews.
    public ReviewClocks clocks() {
        return new ReviewClocks(library.database(), bodies);
    }

    public Precedents precedents() {
        return new Precedents(library.database(), tracker);
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
    public Signature signature(HttpServletRequest request) {
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

    /// The review that is being compared is finished first: the library closes after this.
    @Override
    public void destroy() {
        comparing.close();
    }
}
