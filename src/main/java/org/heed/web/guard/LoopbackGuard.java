package org.heed.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses every request that was not addressed to Heed by name: this computer's, or the one it is shared under. A page
/// elsewhere can make a browser
/// call 127.0.0.1 under a host name of its own (DNS rebinding) and read the answer; the `Host` line gives that
/// away. A form sent from another site's page is given away by `Origin` or `Sec-Fetch-Site`.
public final class LoopbackGuard extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_FETCHES = Set.of("same-origin", "none");

    private final Optional<URI> known;

    /// `known` is the one address that browsers reach Heed under, where it is not this computer's own name.
    public LoopbackGuard(Optional<URI> known) {
        this.known = known;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (!isForHeed(request.getHeader("Host"))) {
            String where = known.map(URI::toString).orElse("http://127.0.0.1 with its port number");
            refuse(response, "Heed does not answer under this name. Open it at " + where + ".");
        } else if (changesSomething(request) && !comesFromHeed(request)) {
            refuse(response, "This form was sent by another site's page. Open Heed itself and send it from there.");
        } else {
            rest.doFilter(request, response);
        }
    }

    private static boolean changesSomething(HttpServletRequest request) {
        return !Set.of("GET", "HEAD").contains(request.getMethod());
    }

    private boolean isForHeed(@Nullable String host) {
        return known.map(address -> address.getRawAuthority().equalsIgnoreCase(host))
                .orElseGet(() -> isLoopback(host));
    }

    private boolean comesFromHeed(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        String scheme = known.isPresent() ? "https://" : "http://";
        boolean ownSite = site == null || OWN_FETCHES.contains(site);
        return ownSite && (origin == null || origin.equalsIgnoreCase(scheme + request.getHeader("Host")));
    }

    /// True for the names of this computer, with or without a port.
    static boolean isLoopback(@Nullable String host) {
        if (host == null || host.isBlank()) {
            return false;
        }
        try {
            URI address = URI.create("http://" + host.strip());
            String name = address.getHost();
            return address.getRawUserInfo() == null
                    && address.getRawPath().isEmpty()
                    && name != null
                    && LOOPBACK.contains(name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// In bare words, not a page: whoever asks is not a reader of Heed.
    private static void refuse(HttpServletResponse response, String words) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write((words + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
