package org.heed.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import org.heed.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes down that somebody who had signed in tried what is not for them: the person by their id, what the request was
/// for without its question, and nothing that was typed.
public final class RefusalLog {

    private static final Logger LOG = LoggerFactory.getLogger("heed.refused");

    private RefusalLog() {}

    public static void note(HttpServletRequest request) {
        LOG.warn(
                "refused {} {} to {}",
                request.getMethod(),
                // As it came, still encoded: one line.
                request.getRequestURI(),
                SignedIn.person(request).map(Person::id).orElse("nobody"));
    }
}
