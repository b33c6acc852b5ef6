package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that no page of Heed would send.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {

    private Site site;

    @BeforeAll
    void start(@TempDir Path folder) {
        site = Site.in(folder, List.of());
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost@evil.example", "192.0.2.7", ""})
    void aRequestUnderAnotherNameIsRefused(String host) {
        String answer = site.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 40[03].*").doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST:8123", "[::1]:80"})
    void aRequestUnderThisComputersNamesIsAnswered(String host) {
        assertThat(site.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void listensOnThisComputerOnly() {
        assertThat(site.address("/").getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void everyAnswerForbidsScriptFramesAndCopies() {
        HttpResponse<String> answer = site.answer("/");

        assertThat(answer.headers().map())
                .containsEntry("Cache-Control", List.of("no-store"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry(
                        "Content-Security-Policy",
                        List.of("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'"));
    }

    @Test
    void noPageHoldsAScriptOrAnInlineStyle() {
        for (String path : List.of("/", "/reviews", "/problems", "/add", "/search?words=x", "/nothing")) {
            assertThat(Jsoup.parse(site.answer(path).body()).select("script, style, [style], [onclick], iframe"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        HttpResponse<String> answer = site.upload(Map.of(), List.of(new Site.Sent("a.txt", "words")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(heading(answer)).isEqualTo("This form is out of date");
        assertThat(site.page("/add").text()).doesNotContain("Since Heed was started");
    }

    @Test
    void aFormWithAnotherSessionsTokenChangesNothing() {
        String foreign = "0".repeat(site.token().length());

        assertThat(site.post("/add/samples", Map.of("token", foreign)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormFromAnotherSitesPageIsRefusedEvenWithTheToken() {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.address("/add/samples"))
                .header("Origin", "http://evil.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + site.token()));

        assertThat(site.send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void theSessionCookieIsOutOfReachForScriptsAndOtherSites() {
        String answer = site.raw("GET /add HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        assertThat(answer).containsPattern("Set-Cookie: JSESSIONID=.*; HttpOnly; SameSite=Strict");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fMETA-INF/MANIFEST.MF",
                "/assets/../../META-INF/MANIFEST.MF",
                "/assets/%2e%2e/org/heed/Main.class",
                "/assets//etc/passwd",
                "/reviews/..%2f..%2fetc/documents/1/file",
                "/a%00b",
                "/["
            })
    void anAddressThatClimbsLeadsNowhere(String path) {
        String answer = site.raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("root:", "Manifest-Version", "Tomcat");
    }

    @Test
    void anEnormousUploadIsRefusedInASentence() {
        String answer = site.raw(post(900_000_000_000L) + "--x\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("Heed takes files of up to 200 MB here, and 500 MB in one go. Nothing was added.");
    }

    @Test
    void anUploadThatBreaksOffIsRefusedInASentence() {
        String half = String.join(
                "\r\n", "--x", "Content-Disposition: form-data; name=\"files\"; filename=\"a.txt\"", "", "half");
        String answer = site.raw(post(half.length()) + half);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("The files did not arrive whole");
    }

    @Test
    void searchedWordsAreShownAsWords() {
        String attack = "\"><script>alert(1)</script>";
        HttpResponse<String> answer = site.answer("/search?words=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(answer.body()).doesNotContain("<script");
        assertThat(Jsoup.parse(answer.body()).expectFirst("#words").val()).isEqualTo(attack);
    }

    @Test
    void anUnknownAddressIsSaidInPlainWords() {
        HttpResponse<String> answer = site.answer("/reviews/dhr-00000000");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(heading(answer)).isEqualTo("This is not here");
    }

    private static String post(long length) {
        return String.join(
                "\r\n",
                "POST /add HTTP/1.1",
                "Host: 127.0.0.1",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Length: " + length,
                "",
                "");
    }

    private static String heading(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("h1").text();
    }
}
