package org.heed.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Says with every answer what a browser may do with it: run nothing, load nothing from elsewhere, show it in no
/// other page, and keep no copy of a report's words on disk.
public final class SafetyHeaders extends OncePerRequestFilter {

    private static final String POLICY_NAME = "Content-Security-Policy";
    /// No script at all: most pages have none, so a report that smuggles one in gains nothing.
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";
    /// Heed's own script for keys and no other: what a report holds is never handed out under this address.
    private static final String POLICY_WITH_KEYS = POLICY + "; script-src 'self'";
    /// The coder's page may also send what was coded without loading the page again.
    private static final String POLICY_TO_CODE = POLICY_WITH_KEYS + "; connect-src 'self'";

    private static final String CODERS_PAGE = "/reviews/[^/]+/coding";
    /// Style sheets change only with a new version of Heed; an hour is long enough to be quick.
    private static final String KEEP_AN_HOUR = "max-age=3600";

    private static final String A_YEAR_OF_HTTPS = "max-age=31536000; includeSubDomains";

    private final boolean isProtected;

    /// Heed on one computer, which browsers reach without https.
    public static SafetyHeaders here() {
        return new SafetyHeaders(false);
    }

    /// Heed behind a server that speaks https, and browsers are to use nothing else.
    public static SafetyHeaders overHttps() {
        return new SafetyHeaders(true);
    }

    private SafetyHeaders(boolean isProtected) {
        this.isProtected = isProtected;
    }

    /// Lets the page that is answered run Heed's own script for keys.
    public static void allowKeys(HttpServletResponse response) {
        response.setHeader(POLICY_NAME, POLICY_WITH_KEYS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        response.setHeader(POLICY_NAME, policy(request.getRequestURI()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // Not "no-referrer": browsers then send `Origin: null` with Heed's own forms.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (isProtected) {
            response.setHeader("Strict-Transport-Security", A_YEAR_OF_HTTPS);
        }
        boolean ours = request.getRequestURI().startsWith("/assets/");
        response.setHeader("Cache-Control", ours ? KEEP_AN_HOUR : "no-store");
        rest.doFilter(request, response);
    }

    private static String policy(String path) {
        return path.matches(CODERS_PAGE) ? POLICY_TO_CODE : POLICY;
    }
}
