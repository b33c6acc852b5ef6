package org.heed.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.heed.people.Person;
import org.heed.people.signin.SignInDesk;
import org.heed.web.door.DoorCookies.Kind;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/// Finds in the library who is signed in, and keeps there who has just signed in: under a new secret each time, so that
/// what somebody else put into a browser before is worth nothing.
final class KeptSignIns implements SecurityContextRepository {

    private final SignInDesk desk;
    private final DoorCookies cookies;

    KeptSignIns(SignInDesk desk, DoorCookies cookies) {
        this.desk = desk;
        this.cookies = cookies;
    }

    Optional<Person> holder(HttpServletRequest request) {
        return cookies.held(request, Kind.SIGN_IN).flatMap(desk::holder);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        SecurityContext context = found(request);
        return new DeferredSecurityContext() {
            @Override
            public SecurityContext get() {
                return context;
            }

            @Override
            public boolean isGenerated() {
                return context.getAuthentication() == null;
            }
        };
    }

    private SecurityContext found(HttpServletRequest request) {
        return holder(request)
                .<SecurityContext>map(person -> new SecurityContextImpl(new PersonToken(person)))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return found(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() == null) {
            return;
        }
        Object principal = context.getAuthentication().getPrincipal();
        if (principal instanceof Person person) {
            cookies.give(response, Kind.SIGN_IN, desk.begin(person, "password"));
        } else if (principal instanceof VouchedPerson vouched) {
            cookies.give(response, Kind.SIGN_IN, desk.begin(vouched.person(), "openid"));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return holder(request).isPresent();
    }

    /// Ends what the browser holds, here and in the library.
    void end(HttpServletRequest request, HttpServletResponse response) {
        cookies.held(request, Kind.SIGN_IN)
                .ifPresent(secret -> desk.holder(secret).ifPresent(person -> desk.end(person, secret)));
        cookies.take(response, Kind.SIGN_IN);
        cookies.take(response, Kind.BROWSER);
    }
}
