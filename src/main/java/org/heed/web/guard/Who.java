package org.heed.web.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.heed.people.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/// Who acts: the name under which a person's decisions are kept. In a shared library it is that of whoever has signed
/// in, whatever a form says. Elsewhere the browser remembers it; it is what the person says and proves nothing. Every
/// form that changes something carries it (`part/signed.jte`), and every page that
/// takes such a form asks [#of(HttpServletRequest)].
public final class Who implements HandlerInterceptor {

    /// The name of the form field.
    public static final String FIELD = "who";

    /// Longer than any name, short enough for a line of a history.
    public static final int LONGEST = 80;

    private static final String COOKIE = "heed-who";
    /// A year: whoever comes back after a holiday is not asked again.
    private static final Duration KEPT = Duration.ofDays(365);

    /// Thrown when something is to be changed and nobody has said who does it. Nothing is changed.
    public static final class NotSaid extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// The name of whoever sends the request.
    ///
    /// @throws NotSaid when neither the form nor the browser says it
    public static String of(HttpServletRequest request) {
        return known(request).orElseThrow(NotSaid::new);
    }

    /// The name of whoever has signed in; where nobody signs in, the one that the form or the browser says.
    public static Optional<String> known(HttpServletRequest request) {
        return SignedIn.person(request).map(Person::name).or(() -> said(request).or(() -> remembered(request)));
    }

    /// A name said in a form is remembered from then on.
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST") && SignedIn.person(request).isEmpty()) {
            Optional.ofNullable(request.getParameter(FIELD)).flatMap(Who::clean).ifPresent(name -> {
                request.setAttribute(COOKIE, name);
                remember(name, response);
            });
        }
        return true;
    }

    private static void remember(String name, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, URLEncoder.encode(name, StandardCharsets.UTF_8))
                .httpOnly(true)
                .sameSite("Strict")
                .path("/")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /// Not asked of the form again: one that is too large gives an error at every question.
    private static Optional<String> said(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(COOKIE));
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return decoded(cookie.getValue()).flatMap(Who::clean);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // A cookie that somebody has altered says no name.
            return Optional.empty();
        }
    }

    /// One line without control characters, or nothing.
    private static Optional<String> clean(String typed) {
        String name = typed.replaceAll("[\\p{C}\\s]+", " ").strip();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        name.substring(0, Math.min(name.length(), LONGEST)).strip());
    }
}
