package org.heed.web.door;

import java.net.URI;
import org.heed.people.PeopleStore;
import org.heed.people.Sharing;
import org.heed.people.Sharing.OpenIdServer;
import org.heed.people.signin.BegunStore;
import org.heed.web.WebParts;
import org.heed.web.guard.NamePages;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;

/// Sign-in by another organisation's server: with a code and proof of who began it, and nothing kept of its tokens.
final class OpenIdSetup {

    /// What addresses call the server.
    static final String SERVER = "organisation";

    static final String BEGIN = "/sign-in/with";
    private static final String COME_BACK = "/sign-in/from";

    private final WebParts parts;
    private final DoorCookies cookies;

    OpenIdSetup(WebParts parts, DoorCookies cookies) {
        this.parts = parts;
        this.cookies = cookies;
    }

    void apply(HttpSecurity http, Sharing sharing, OpenIdServer server) {
        // Asked for when somebody first signs in: Heed starts although the other server does not answer.
        ClientRegistrationRepository servers = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(sharing, server)));
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(servers, BEGIN);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        BegunRequests begun =
                new BegunRequests(new BegunStore(parts.library().database()), cookies, servers, parts.clock());
        VouchedPeople people = new VouchedPeople(new PeopleStore(parts.library().database()), parts.clock());
        http.oauth2Login(login -> login.clientRegistrationRepository(servers)
                .authorizedClientRepository(new KeepsNone())
                .loginPage("/sign-in")
                .authorizationEndpoint(
                        ask -> ask.authorizationRequestResolver(resolver).authorizationRequestRepository(begun))
                .redirectionEndpoint(back -> back.baseUri(COME_BACK + "/*"))
                .userInfoEndpoint(whom -> whom.oidcUserService(people))
                .successHandler((request, response, token) -> response.sendRedirect(
                        request.getAttribute(BegunRequests.BACK) instanceof String back ? NamePages.local(back) : "/"))
                .failureHandler((request, response, why) -> response.sendRedirect("/sign-in?refused")));
    }

    private static ClientRegistration registration(Sharing sharing, OpenIdServer server) {
        String back = sharing.known().map(URI::toString).orElse("{baseUrl}").replaceFirst("/$", "");
        return ClientRegistrations.fromIssuerLocation(server.issuer().toString())
                .registrationId(SERVER)
                .clientId(server.client())
                .clientSecret(server.secret())
                .redirectUri(back + COME_BACK + "/" + SERVER)
                .scope("openid", "email", "profile")
                .build();
    }
}
