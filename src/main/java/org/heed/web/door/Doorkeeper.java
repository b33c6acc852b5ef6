package org.heed.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.library.AsPublished;
import org.heed.library.Library;
import org.heed.people.Person;
import org.heed.people.secret.Secrets;
import org.heed.people.signin.SignInDesk;
import org.heed.review.ReviewKey;
import org.heed.text.RawText;
import org.heed.web.door.DoorCookies.Kind;
import org.heed.web.guard.SignedIn;
import org.springframework.web.filter.OncePerRequestFilter;

/// Says with every request who has signed in, binds its forms to the browser, and sees to it that whoever has no role
/// that needs a report's own words sees safe ones. Whoever has a password that somebody else chose changes it first.
final class Doorkeeper extends OncePerRequestFilter {

    private static final Pattern IN_REVIEW = Pattern.compile("/reviews/([^/]+)(?:/.*)?");
    private static final Pattern MAY_WAIT = Pattern.compile("/(?:password|sign-out|assets/.*|trouble)");
    private static final String WITHHELD = "(These words are not shown to your role.)";

    private final KeptSignIns signIns;
    private final SignInDesk desk;
    private final DoorCookies cookies;
    private final Library library;

    Doorkeeper(KeptSignIns signIns, SignInDesk desk, DoorCookies cookies, Library library) {
        this.signIns = signIns;
        this.desk = desk;
        this.cookies = cookies;
        this.library = library;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Optional<Person> person = signIns.holder(request);
        SignedIn.bindForms(request, formSecret(request, response, person));
        if (person.isEmpty()) {
            rest.doFilter(request, response);
            return;
        }
        SignedIn.note(request, person.get());
        SignedIn.limit(request, address -> Admittance.mayOpen(person.get(), address));
        boolean mayWait = MAY_WAIT.matcher(request.getRequestURI()).matches();
        if (!mayWait && desk.mustChange(person.get())) {
            response.sendRedirect("/password");
        } else if (person.get().readsAsPublished()) {
            rest.doFilter(request, response);
        } else {
            safely(request, response, rest);
        }
    }

    /// Programs do not come in by a browser's cookie.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private String formSecret(HttpServletRequest request, HttpServletResponse response, Optional<Person> person) {
        Optional<String> held = cookies.held(request, person.isPresent() ? Kind.SIGN_IN : Kind.BROWSER);
        return held.orElseGet(() -> {
            String fresh = Secrets.fresh();
            cookies.give(response, Kind.BROWSER, fresh);
            return fresh;
        });
    }

    private void safely(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Optional<SafeReview> review = review(request);
        try {
            AsPublished.<Exception>safely(words -> safe(words, review), () -> rest.doFilter(request, response));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static String safe(RawText words, Optional<SafeReview> review) {
        return review.map(known -> known.safe(words).words()).orElse(WITHHELD);
    }

    private Optional<SafeReview> review(HttpServletRequest request) {
        Matcher path = IN_REVIEW.matcher(request.getRequestURI());
        return path.matches()
                ? library.reviews()
                        .find(new ReviewKey(path.group(1)))
                        .map(review -> new SafeReviewStore(library.database()).review(review.current()))
                : Optional.empty();
    }
}
