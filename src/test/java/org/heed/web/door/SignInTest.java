package org.heed.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heed.history.Role;
import org.heed.library.Library;
import org.heed.people.Crew;
import org.heed.people.PeopleStore.Admission;
import org.heed.people.Sharing;
import org.heed.web.Harbour;
import org.heed.web.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A library that several people share, from outside: who comes in, what they see, and what a stranger gets.
class SignInTest {

    private static final String PEOPLE = "/people";

    @TempDir
    private Path folder;

    private Site site;
    private String review = "";

    @BeforeEach
    void start() {
        site = Site.shared(folder, UnaryOperator.identity());
        review = "/reviews/" + Harbour.full(site.library()).value();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private void able(String name, Role role) {
        String account = site.crew().with(name, role, "Harbour Council").account();
        site.crew().able(account);
    }

    private static String heading(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).expectFirst("h1").text();
    }

    private List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/reviews", "/search?q=a", "/oversight", "/people", "/analysis", "/add", "/no-such-page"})
    void aStrangerSeesTheSignInPageAndNothingElse(String path) {
        assertThat(heading(site.answer(path))).isEqualTo("Sign in");
        assertThat(site.page("/sign-in").select("nav")).isEmpty();
    }

    @Test
    void whoeverSignsInIsKnownByTheirOwnNameWhateverAFormSays() {
        able("Cora Reader", Role.CODER);
        assertThat(heading(site.signIn("cora"))).isNotEqualTo("Sign in");
        assertThat(site.page("/").text()).contains("You are signed in as Cora Reader");
        String token = site.page("/account").expectFirst("input[name=token]").val();
        site.post("/your-name", Map.of("who", "Somebody Else", "token", token));
        assertThat(site.page("/").text()).contains("You are signed in as Cora Reader");
    }

    @Test
    void aWrongPasswordDoesNotSayWhatWasWrong() {
        String token = site.page("/sign-in").expectFirst("input[name=token]").val();
        HttpResponse<String> known =
                site.post("/sign-in", Map.of("account", "ada", "password", "wrong", "token", token));
        HttpResponse<String> unknown =
                site.post("/sign-in", Map.of("account", "eve", "password", "wrong", "token", token));
        assertThat(known.statusCode()).isEqualTo(401);
        assertThat(known.body().replace("ada", "eve")).isEqualTo(unknown.body());
    }

    @Test
    void guessingIsSlowedDown() {
        String token = site.page("/sign-in").expectFirst("input[name=token]").val();
        Map<String, String> guess = Map.of("account", "ada", "password", "wrong", "token", token);
        for (int i = 0; i < 5; i++) {
            assertThat(site.post("/sign-in", guess).statusCode()).isEqualTo(401);
        }
        assertThat(site.post("/sign-in", guess).statusCode()).isEqualTo(429);
        assertThat(site.signIn("ada").statusCode()).isEqualTo(429);
    }

    @Test
    void signingInGivesASecretThatNobodyCouldHavePutThere() {
        String token = site.page("/sign-in").expectFirst("input[name=token]").val();
        HttpRequest.Builder planted = HttpRequest.newBuilder(site.address("/account"))
                .header("Cookie", "heed-sign-in=planted-by-somebody-else");
        assertThat(heading(site.send(planted))).isEqualTo("Sign in");
        assertThat(site.post("/sign-in", Map.of("account", "ada", "password", Crew.PASSWORD, "token", token))
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.page("/account").text()).contains("Ada Keeper");
    }

    @Test
    void theCookieIsOutOfReachForScriptsAndOtherSitesForms() {
        site.forget();
        List<String> cookies = cookies(site.answer("/sign-in"));
        assertThat(cookies).hasSize(1);
        assertThat(cookies.getFirst()).startsWith("heed-browser=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void behindHttpsTheCookieIsForHttpsAndThisHostOnly() {
        Sharing known = new Sharing("127.0.0.1", Optional.of(URI.create("https://heed.example")), Optional.empty());
        try (Site outside = Site.shared(Library.open(folder.resolve("b.heed").toString()), folder, any -> known)) {
            String line = "GET /sign-in HTTP/1.1\r\nX-Forwarded-Proto: https\r\nConnection: close\r\nHost: ";
            String answer = outside.raw(line + "heed.example\r\n\r\n");
            assertThat(answer)
                    .contains("Set-Cookie: __Host-heed-browser=", "; Secure; HttpOnly; SameSite=Lax")
                    .contains("Strict-Transport-Security: max-age=31536000; includeSubDomains");
            assertThat(outside.raw(line + "127.0.0.1\r\n\r\n"))
                    .contains("403", "Heed does not answer under this name. Open it at https://heed.example.");
        }
    }

    @Test
    void aFormOfAnotherBrowserDoesNotSignAnybodyIn() {
        String token = site.page("/sign-in").expectFirst("input[name=token]").val();
        site.forget();
        HttpResponse<String> answer =
                site.post("/sign-in", Map.of("account", "ada", "password", Crew.PASSWORD, "token", token));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(heading(site.answer("/account"))).isEqualTo("Sign in");
    }

    @Test
    void signingOutEndsItForThatSecretToo() {
        site.signIn("ada");
        String token = site.page("/account").expectFirst("input[name=token]").val();
        assertThat(heading(site.post("/sign-out", Map.of("token", token)))).isEqualTo("Sign in");
        assertThat(heading(site.answer("/account"))).isEqualTo("Sign in");
    }

    @Test
    void signingOutClearsWhatTheBrowserHolds() {
        site.signIn("ada");
        String token = site.page("/account").expectFirst("input[name=token]").val();
        var out = site.post("/sign-out", Map.of("token", token))
                .previousResponse()
                .orElseThrow();
        assertThat(out.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
    }

    @Test
    void signInLeadsBackToThePageThatWasAskedForAndNeverToAnotherSite() {
        String token = site.page("/sign-in").expectFirst("input[name=token]").val();
        Map<String, String> form =
                Map.of("account", "ada", "password", Crew.PASSWORD, "token", token, "back", "//evil.example/");
        assertThat(site.post("/sign-in", form).uri()).isEqualTo(site.address("/"));
        site.forget();
        assertThat(site.answer("/oversight").uri().toString()).endsWith("/sign-in?back=%2Foversight");
    }

    @Test
    void aHandedOverPasswordIsChangedBeforeAnythingElse() {
        site.signIn("ada");
        String token = site.page(PEOPLE).expectFirst("input[name=token]").val();
        Document made = Jsoup.parse(
                site.post(PEOPLE, Map.of("account", "cora", "name", "Cora Reader", "role", "CODER", "token", token))
                        .body());
        String handed = made.expectFirst(".heed-secret").text();
        site.forget();
        token = site.page("/sign-in").expectFirst("input[name=token]").val();
        assertThat(heading(site.post("/sign-in", Map.of("account", "cora", "password", handed, "token", token))))
                .isEqualTo("Change your password");
        assertThat(heading(site.answer("/reviews"))).isEqualTo("Change your password");
        token = site.page("/password").expectFirst("input[name=token]").val();
        site.post("/password", Map.of("old", handed, "fresh", Crew.PASSWORD, "token", token));
        assertThat(heading(site.answer("/reviews"))).isEqualTo("Reviews");
    }

    @Test
    void readersSeeSafeWordsAndCodersTheReportsOwn() {
        able("Rita Looker", Role.READER);
        able("Cora Reader", Role.CODER);
        site.signIn("rita");
        assertThat(site.page(review).text()).contains("Made safe: roles in place of names.");
        for (String kept : List.of("/documents/1/pages/1", "/documents/1/file", "/coding", "/names", "/missed")) {
            assertThat(site.answer(review + kept).statusCode()).as(kept).isEqualTo(403);
        }
        assertThat(heading(site.answer("/check"))).isEqualTo("This is not for your role");
        site.signIn("cora");
        assertThat(site.page(review).text()).contains("As published; may name people.");
        assertThat(site.answer(review + "/documents/1/file").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyAnAdministratorSeesAndChangesPeople() {
        able("Cora Reader", Role.CODER);
        site.signIn("cora");
        String token = site.page("/account").expectFirst("input[name=token]").val();
        assertThat(site.answer(PEOPLE).statusCode()).isEqualTo(403);
        Map<String, String> eve = Map.of("account", "eve", "name", "Eve", "role", "ADMINISTRATOR", "token", token);
        assertThat(site.post(PEOPLE, eve).statusCode()).isEqualTo(403);
        assertThat(site.crew().store().all()).hasSize(2);
    }

    @Test
    void whoIsShutOutIsOutAtTheNextClick() {
        able("Cora Reader", Role.CODER);
        site.signIn("cora");
        assertThat(site.answer("/reviews").uri()).isEqualTo(site.address("/reviews"));
        site.crew()
                .store()
                .admit(
                        site.crew().store().named("cora"),
                        Admission.SHUT_OUT,
                        site.crew().by());
        assertThat(heading(site.answer("/reviews"))).isEqualTo("Sign in");
    }
}
