package org.heed.api;

import static org.heed.history.Role.ADJUDICATOR;
import static org.heed.history.Role.ADMINISTRATOR;
import static org.heed.history.Role.CODER;
import static org.heed.history.Role.FAMILY_LIAISON;
import static org.heed.history.Role.OWNER;
import static org.heed.history.Role.PUBLISHER;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heed.api.change.AddingApi;
import org.heed.api.change.RegisterApi;
import org.heed.api.change.RosterApi;
import org.heed.api.partnership.FamilyApi;
import org.heed.api.partnership.PlanApi;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.history.Role;
import org.heed.library.Library;
import org.heed.people.Person;
import org.heed.people.signin.MachineTokenStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/// The API's door of a shared library: programs come with the token of a person, and never with a browser's cookie.
@Configuration(proxyBeanMethods = false)
public class ApiDoor {

    private static final String BEARER = "Bearer ";
    private static final int BEFORE_THE_PAGES = 0;

    /// What is for some roles only, as the page for the same is. All else is for whoever has a token.
    private record Kept(String path, List<Role> roles) {}

    private static final List<Kept> KEPT = List.of(
            new Kept(PeopleApi.PATH, List.of(ADMINISTRATOR)),
            new Kept(RegisterApi.UNSETTLED, List.of(CODER, ADJUDICATOR, PUBLISHER)),
            new Kept(RosterApi.ROSTER, List.of(CODER, ADJUDICATOR, PUBLISHER)),
            new Kept(PlanApi.FILE, List.of(CODER, ADJUDICATOR, PUBLISHER, OWNER)),
            new Kept(AddingApi.ADDITIONS, List.of(CODER, PUBLISHER, ADMINISTRATOR)),
            new Kept(FamilyApi.CONTACTS, List.of(FAMILY_LIAISON)));

    @Bean
    @Order(BEFORE_THE_PAGES)
    SecurityFilterChain programs(HttpSecurity http, Library library, Clock clock) {
        TokenFilter tokens = new TokenFilter(new MachineTokenStore(library.database()), clock);
        return http.securityMatcher(ApiRoutes.ROOT + "/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A browser sends no token of its own accord, so there is nothing to forge.
                .csrf(off -> off.disable())
                .headers(off -> off.disable())
                .requestCache(off -> off.disable())
                .logout(off -> off.disable())
                .addFilterBefore(tokens, AuthorizationFilter.class)
                .authorizeHttpRequests(ask -> {
                    ask.requestMatchers(ApiRoutes.DOCUMENT).permitAll();
                    for (Kept each : KEPT) {
                        ask.requestMatchers(each.path(), each.path() + "/**")
                                .hasAnyRole(
                                        each.roles().stream().map(Role::name).toArray(String[]::new));
                    }
                    ask.anyRequest().authenticated();
                })
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint((request, response, why) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            answer(response, HttpServletResponse.SC_UNAUTHORIZED, "Send a token that is still good.");
                        })
                        .accessDeniedHandler((request, response, why) -> {
                            Acting.noteRefused(request);
                            answer(response, HttpServletResponse.SC_FORBIDDEN, "This is for another role.");
                        }))
                .build();
    }

    private static void answer(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String json = "{\"status\":" + status + ",\"detail\":\"" + words + "\"}";
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }

    /// Finds the person whose token a program holds.
    private static final class TokenFilter extends OncePerRequestFilter {

        private final MachineTokenStore tokens;
        private final Clock clock;

        private TokenFilter(MachineTokenStore tokens, Clock clock) {
            this.tokens = tokens;
            this.clock = clock;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
                throws ServletException, IOException {
            Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                    .filter(header -> header.startsWith(BEARER))
                    .flatMap(header ->
                            tokens.holder(header.substring(BEARER.length()).strip(), clock.instant()))
                    .ifPresent(person -> comeIn(request, person));
            rest.doFilter(request, response);
        }

        private static void comeIn(HttpServletRequest request, Person person) {
            Acting.note(request, person);
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            person.name(),
                            "",
                            AuthorityUtils.createAuthorityList(person.roles().stream()
                                    .map(held -> "ROLE_" + held.role().name())
                                    .distinct()
                                    .toList())));
        }
    }
}
