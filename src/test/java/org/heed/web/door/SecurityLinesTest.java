package org.heed.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.heed.history.HistoryStore;
import org.heed.history.Role;
import org.heed.people.Crew;
import org.heed.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/// Lines of `docs/reference/security.md` that no other test shows, from outside.
class SecurityLinesTest {

    private Site site;

    @BeforeEach
    void start(@TempDir Path folder) {
        site = Site.shared(folder, UnaryOperator.identity());
        site.crew().able("ada");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void oneAddressDoesNotKeepEverybodyElseWaiting() {
        for (int i = 0; i < CallBudget.MOST_A_MINUTE; i++) {
            site.answer("/sign-in");
        }
        HttpResponse<String> tooOften = site.answer("/sign-in");
        assertThat(tooOften.statusCode()).isEqualTo(429);
        assertThat(tooOften.headers().firstValue("Retry-After")).contains("60");
        assertThat(site.answer("/assets/heed.css").statusCode()).isEqualTo(200);
    }

    @Test
    void oneSeesOnesSignInsAndEndsThemAllWithOnesPassword() {
        site.signIn("ada");
        site.signIn("ada");
        assertThat(site.page("/account").select("main li").eachText())
                .filteredOn(line -> line.startsWith("Since"))
                .hasSize(2);
        String token = site.page("/account").expectFirst("input[name=token]").val();
        assertThat(site.post("/sign-out/everywhere", Map.of("password", "wrong", "token", token))
                        .statusCode())
                .isEqualTo(400);
        assertThat(site.page("/account").expectFirst("h1").text()).isEqualTo("Your account");
        site.post("/sign-out/everywhere", Map.of("password", Crew.PASSWORD, "token", token));
        assertThat(site.page("/account").expectFirst("h1").text()).isEqualTo("Sign in");
    }

    @Test
    void whatWasRefusedToSomebodyIsWrittenDownWithoutWhatTheyTyped() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger refusals = (Logger) LoggerFactory.getLogger("heed.refused");
        refusals.addAppender(log);
        String rita = site.crew().with("Rita Reader", Role.READER, "").id();
        site.crew().able("rita");
        site.signIn("rita");
        site.answer("/people?q=typed-words");
        refusals.detachAppender(log);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("refused GET /people to " + rita);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "CONNECT"})
    void onlyFormsAndPagesAreAnswered(String verb) {
        String answer = site.raw(verb + " / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotStartWith("HTTP/1.1 200");
    }

    @Test
    void aRequestOfTwoLengthsIsRefused() {
        String twice =
                site.raw("POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n"
                        + "Connection: close\r\n\r\nabcdef");
        assertThat(twice).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/.git/config",
                "/pom.xml",
                "/WEB-INF/web.xml",
                "/assets/",
                "/h2-console",
                "/error?trace=true",
                "/org/heed/App.class"
            })
    void nothingOfTheProgramIsHandedOut(String path) {
        site.signIn("ada");
        HttpResponse<String> answer = site.answer(path);
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "at org.", "<dependency>", "Index of");
    }

    @Test
    void aPasswordInAnAddressIsNoPassword() {
        HttpResponse<String> answer = site.answer("/sign-in?account=ada&password=" + Crew.PASSWORD.replace(" ", "+"));
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("heed-sign-in"));
        assertThat(site.page("/account").expectFirst("h1").text()).isEqualTo("Sign in");
    }

    @Test
    void passwordFieldsAreMaskedAndManagersMayFillThem() {
        assertThat(site.page("/sign-in").expectFirst("input[name=password]").outerHtml())
                .contains("type=\"password\"", "autocomplete=\"current-password\"")
                .doesNotContain("onpaste");
        site.signIn("ada");
        assertThat(site.page("/password").expectFirst("input[name=fresh]").outerHtml())
                .contains("type=\"password\"", "autocomplete=\"new-password\"");
    }

    @Test
    void signingOutIsInSightOnEveryPage() {
        site.signIn("ada");
        assertThat(site.page("/reviews").select("footer a[href=/account]")).hasSize(1);
        String token = site.page("/account").expectFirst("input[name=token]").val();
        site.post("/sign-out", Map.of("token", token));
        assertThat(site.page("/account").expectFirst("h1").text()).isEqualTo("Sign in");
    }

    @Test
    void fieldsThatNoFormHasChangeNothingAndTheFirstOfTwoCounts() {
        site.signIn("ada");
        String token = site.page("/people").expectFirst("input[name=token]").val();
        String form = "token=" + token + "&account=olive&name=Olive&role=reader&role=administrator&isActive=0&id=1";
        site.send(HttpRequest.newBuilder(site.address("/people"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", site.cookie())
                .header("Origin", site.address("/").toString().replaceFirst("/$", ""))
                .POST(BodyPublishers.ofString(form)));
        assertThat(site.crew().store().named("olive")).satisfies(olive -> {
            assertThat(olive.isActive()).isTrue();
            assertThat(olive.id()).isNotEqualTo("1");
            assertThat(olive.roles()).extracting(held -> held.role()).containsExactly(Role.READER);
        });
    }

    @Test
    void wordsThatAreSearchedAreNoPattern() {
        site.signIn("ada");
        for (String words :
                List.of("(a%2B)%2B%24", "%5B", ".*", "%28", "%22", "a+OR+1%3D1--", "%27%3B+drop+table+person")) {
            assertThat(site.answer("/search?q=" + words).statusCode()).as(words).isLessThan(500);
            assertThat(site.answer("/oversight?words=" + words).statusCode())
                    .as(words)
                    .isLessThan(500);
        }
    }

    @Test
    void everyMomentOfTheHistoryIsInUniversalTime() {
        site.signIn("ada");
        assertThat(new HistoryStore(site.library().database()).latest(5))
                .isNotEmpty()
                .allMatch(link -> link.entry().at().toString().endsWith("Z"));
    }
}
