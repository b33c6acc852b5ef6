package org.heed.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets an address ask so often in a minute and no more, so that one program that runs wild does not keep everybody
/// else waiting. Style sheets do not count.
final class CallBudget extends OncePerRequestFilter {

    /// An office behind one address, each of fifty people at a page every two seconds.
    static final int MOST_A_MINUTE = 1_500;

    private static final long MINUTE = 60_000;
    private static final String WAIT = "60";

    private final Clock clock;
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private long minute;

    CallBudget(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (isLeft(request.getRemoteAddr())) {
            rest.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, WAIT);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    /// Counts begin anew with each minute, so that the list of addresses stays short.
    private synchronized boolean isLeft(String address) {
        long now = clock.millis() / MINUTE;
        if (now != minute) {
            minute = now;
            calls.clear();
        }
        return calls.merge(address, 1, Integer::sum) <= MOST_A_MINUTE;
    }
}
