package org.heed.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.heed.people.secret.Secrets;
import org.springframework.web.servlet.HandlerInterceptor;

/// The secret that a form of Heed's carries and a form of another site's page cannot know: one a browser
/// session. A request that would change something is let through only with it. Where people sign in, it follows from
/// what their browser holds, so that every server of the library knows it.
public final class FormToken implements HandlerInterceptor {

    /// The name of the form field.
    public static final String FIELD = "token";

    private static final String KEPT_AS = FormToken.class.getName();
    private static final int BYTES = 24;
    /// A form left open over a long weekend still works: nothing is lost by a timeout.
    private static final int SECONDS_KEPT = 7 * 24 * 60 * 60;

    private static final SecureRandom RANDOM = new SecureRandom();

    /// Thrown when a form comes without its token.
    public static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// The token of the session that the request belongs to; starts a session when there is none.
    public static String of(HttpServletRequest request) {
        if (SignedIn.formSecret(request).isPresent()) {
            return Secrets.digest("form", SignedIn.formSecret(request).get());
        }
        HttpSession session = request.getSession(true);
        synchronized (session) {
            if (session.getAttribute(KEPT_AS) instanceof String kept) {
                return kept;
            }
            String token = fresh();
            session.setAttribute(KEPT_AS, token);
            session.setMaxInactiveInterval(SECONDS_KEPT);
            return token;
        }
    }

    private static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean changesNothing = Set.of("GET", "HEAD").contains(request.getMethod());
        if (!changesNothing && !carriesItsToken(request)) {
            throw new Missing();
        }
        return true;
    }

    private static boolean carriesItsToken(HttpServletRequest request) {
        String sent = request.getParameter(FIELD);
        String expected = expected(request);
        return sent != null
                && !expected.isEmpty()
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static String expected(HttpServletRequest request) {
        if (SignedIn.formSecret(request).isPresent()) {
            return of(request);
        }
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEPT_AS) instanceof String kept ? kept : "";
    }
}
