package org.heed.web.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.heed.people.PeopleStore;
import org.heed.people.Sharing;
import org.heed.people.signin.SignInDesk;
import org.heed.web.WebParts;
import org.heed.web.guard.RefusalLog;
import org.heed.web.guard.SignedIn;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The door of a shared library: who may ask for which page. What may be changed is the rooms' to say; here only who
/// may look. Nothing of it is there for one person on one computer.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import({SignInPages.class, PeoplePages.class})
public class DoorSetup {

    private static final int AFTER_THE_GUARD = Ordered.HIGHEST_PRECEDENCE + 2;

    @Bean
    SignInDesk signInDesk(WebParts parts) {
        return new SignInDesk(parts.library().database(), parts.clock());
    }

    @Bean
    DoorCookies doorCookies(WebParts parts) {
        return new DoorCookies(sharing(parts));
    }

    @Bean
    KeptSignIns keptSignIns(SignInDesk desk, DoorCookies cookies) {
        return new KeptSignIns(desk, cookies);
    }

    @Bean
    AuthenticationManager authenticationManager(SignInDesk desk) {
        return new ProviderManager(new AccountProvider(desk));
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, WebParts parts, KeptSignIns signIns, DoorCookies cookies) {
        http.securityContext(
                        context -> context.securityContextRepository(signIns).requireExplicitSave(true))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // FormToken does this, for the one-person library too, and SafetyHeaders that.
                .csrf(off -> off.disable())
                .headers(off -> off.disable())
                .requestCache(off -> off.disable())
                .logout(off -> off.disable())
                .anonymous(nobody -> nobody.principal("nobody"))
                .authorizeHttpRequests(ask -> {
                    ask.requestMatchers("/assets/**", "/sign-in/**", "/sign-in", "/sign-out")
                            .permitAll();
                    for (Admittance each : Admittance.ALL) {
                        ask.requestMatchers(each.patterns()).hasAnyRole(each.names());
                    }
                    ask.anyRequest().authenticated();
                })
                .exceptionHandling(trouble ->
                        turnAway(trouble, new PeopleStore(parts.library().database())));
        sharing(parts)
                .openId()
                .ifPresent(server -> new OpenIdSetup(parts, cookies).apply(http, sharing(parts), server));
        return http.build();
    }

    @Bean
    DelegatingFilterProxyRegistrationBean securityFilter() {
        DelegatingFilterProxyRegistrationBean filter =
                new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        filter.setOrder(AFTER_THE_GUARD + 1);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return filter;
    }

    @Bean
    FilterRegistrationBean<CallBudget> callBudget(WebParts parts) {
        FilterRegistrationBean<CallBudget> filter = new FilterRegistrationBean<>(new CallBudget(parts.clock()));
        filter.setOrder(AFTER_THE_GUARD - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Doorkeeper> doorkeeper(
            KeptSignIns signIns, SignInDesk desk, DoorCookies cookies, WebParts parts) {
        FilterRegistrationBean<Doorkeeper> filter =
                new FilterRegistrationBean<>(new Doorkeeper(signIns, desk, cookies, parts.library()));
        filter.setOrder(AFTER_THE_GUARD);
        return filter;
    }

    /// Whoever has not signed in is led to where one does; whoever has, and may not, is told why and whom to ask.
    private static void turnAway(ExceptionHandlingConfigurer<HttpSecurity> trouble, PeopleStore people) {
        trouble.authenticationEntryPoint((request, response, why) -> response.sendRedirect(
                        signInAddress(request.getMethod().equals("GET") ? request.getRequestURI() : "/")))
                .accessDeniedHandler((request, response, why) -> {
                    RefusalLog.note(request);
                    String words = SignedIn.person(request)
                            .flatMap(person -> Admittance.of(request.getRequestURI())
                                    .map(each -> each.words(person, people.all())))
                            .orElse("");
                    response.sendError(HttpServletResponse.SC_FORBIDDEN, words);
                });
    }

    static Sharing sharing(WebParts parts) {
        return parts.sharing().orElseThrow();
    }

    private static String signInAddress(String back) {
        return "/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
