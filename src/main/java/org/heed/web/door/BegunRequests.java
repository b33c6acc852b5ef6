package org.heed.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.heed.people.signin.BegunStore;
import org.heed.people.signin.BegunStore.Begun;
import org.heed.web.door.DoorCookies.Kind;
import org.heed.web.guard.NamePages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/// Remembers in the library what a sign-in elsewhere began with, bound to the browser that began it, so that the way
/// back may lead to another server of the same library.
final class BegunRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /// Where the page to come back to waits until the sign-in is done.
    static final String BACK = BegunRequests.class.getName() + ".back";

    private final BegunStore begun;
    private final DoorCookies cookies;
    private final ClientRegistrationRepository servers;
    private final Clock clock;

    BegunRequests(BegunStore begun, DoorCookies cookies, ClientRegistrationRepository servers, Clock clock) {
        this.begun = begun;
        this.cookies = cookies;
        this.servers = servers;
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> browser = cookies.held(request, Kind.BROWSER);
        if (asked == null || browser.isEmpty()) {
            return;
        }
        String back = request.getParameter("back");
        begun.keep(
                Objects.toString(asked.getState(), ""),
                new Begun(
                        browser.get(),
                        attribute(asked, OidcParameterNames.NONCE),
                        attribute(asked, PkceParameterNames.CODE_VERIFIER),
                        NamePages.local(back == null ? "/" : back)),
                clock.instant());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        String state = Objects.toString(request.getParameter(OAuth2ParameterNames.STATE), "");
        return cookies.held(request, Kind.BROWSER)
                .flatMap(browser -> begun.take(state, browser, clock.instant()))
                .map(kept -> {
                    request.setAttribute(BACK, kept.back());
                    return again(kept, state, request);
                })
                .orElse(null);
    }

    private @Nullable OAuth2AuthorizationRequest again(Begun kept, String state, HttpServletRequest request) {
        ClientRegistration server = servers.findByRegistrationId(OpenIdSetup.SERVER);
        if (server == null) {
            return null;
        }
        String registered = Objects.toString(server.getRedirectUri(), "{");
        String back = registered.startsWith("{") ? request.getRequestURL().toString() : registered;
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(server.getClientId())
                .authorizationUri(Objects.toString(server.getProviderDetails().getAuthorizationUri(), ""))
                .redirectUri(back)
                .scopes(server.getScopes())
                .state(state)
                .attributes(all -> {
                    all.put(OAuth2ParameterNames.REGISTRATION_ID, OpenIdSetup.SERVER);
                    all.put(OidcParameterNames.NONCE, kept.nonce());
                    all.put(PkceParameterNames.CODE_VERIFIER, kept.verifier());
                })
                .build();
    }

    private static String attribute(OAuth2AuthorizationRequest asked, String name) {
        return Objects.toString(asked.getAttribute(name), "");
    }
}
