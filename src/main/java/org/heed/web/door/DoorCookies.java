package org.heed.web.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.heed.people.Sharing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// What a browser holds of Heed: who is signed in, and before that, which browser it is. Scripts cannot read it, other
/// sites' forms do not send it, and over https no other host can set it. It is not `Strict`, because a link in a
/// letter and the way back from another sign-in server have to find the person signed in.
final class DoorCookies {

    private static final int LONGEST = 200;

    private final String prefix;
    private final boolean isProtected;

    DoorCookies(Sharing sharing) {
        this.isProtected = sharing.isProtected();
        this.prefix = isProtected ? "__Host-heed-" : "heed-";
    }

    /// Which of the two.
    enum Kind {
        SIGN_IN("sign-in"),
        BROWSER("browser");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }

    Optional<String> held(HttpServletRequest request, Kind kind) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(prefix + kind.ending)) {
                return Optional.of(cookie.getValue()).filter(value -> !value.isEmpty() && value.length() < LONGEST);
            }
        }
        return Optional.empty();
    }

    void give(HttpServletResponse response, Kind kind, String secret) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(kind, secret).build().toString());
    }

    void take(HttpServletResponse response, Kind kind) {
        ResponseCookie gone = cookie(kind, "").maxAge(Duration.ZERO).build();
        response.addHeader(HttpHeaders.SET_COOKIE, gone.toString());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(Kind kind, String secret) {
        return ResponseCookie.from(prefix + kind.ending, secret)
                .httpOnly(true)
                .secure(isProtected)
                .sameSite("Lax")
                .path("/");
    }
}
