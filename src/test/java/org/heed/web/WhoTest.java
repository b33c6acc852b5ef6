package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who acts: said once, remembered, shown on every page, and changed when somebody else sits down.
class WhoTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void start() {
        site = Site.in(folder, List.of());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aPageSaysThatNobodyHasSaidTheirName() {
        assertThat(site.page("/reviews").select(".heed-who").text())
                .isEqualTo("You have not said your name yet. Say who you are");
    }

    @Test
    void aNameIsRememberedAndLeadsBackToWhereOneWas() {
        String form =
                site.page("/problems?kind=number_gap").select(".heed-who a").attr("href");
        Document asked = site.page(form);

        HttpResponse<String> answer =
                say("Siân O'Dowd", asked.select("input[name=back]").val());

        assertThat(answer.uri()).isEqualTo(site.address("/problems?kind=number_gap"));
        assertThat(site.page("/").select(".heed-who strong").text()).isEqualTo("Siân O'Dowd");
    }

    @Test
    void aPageThatIsSomebodysOwnAsksForTheNameAndComesBack() {
        String address = "/reviews/" + Harbour.full(site.library()).value() + "/suggestions";

        HttpResponse<String> asked = site.answer(address);
        HttpResponse<String> answer =
                say("A B", Jsoup.parse(asked.body()).select("input[name=back]").val());

        assertThat(asked.uri().getPath()).isEqualTo("/your-name");
        assertThat(answer.uri()).isEqualTo(site.address(address));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aNameCanBeChanged() {
        say("First Person", "/");
        say("Second Person", "/");

        assertThat(site.page("/").select(".heed-who strong").text()).isEqualTo("Second Person");
        assertThat(site.page("/your-name").select("input[name=who]").val()).isEqualTo("Second Person");
    }

    @Test
    void aNameIsOneLineOfWordsAndNeverMarkup() {
        say("  <b>A\r\nSet-Cookie: x=y\u0000</b>" + "z".repeat(200), "/");

        Document page = site.page("/");
        assertThat(page.select(".heed-who b")).isEmpty();
        assertThat(page.select(".heed-who strong").text())
                .startsWith("<b>A Set-Cookie: x=y </b>z")
                .hasSize(80);
    }

    @Test
    void withoutANameNothingIsTakenAndTheNameIsAskedFor() {
        HttpResponse<String> answer = say("   ", "/reviews");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).expectFirst("h2").text()).isEqualTo("Heed does not know yet who you are");
        assertThat(Jsoup.parse(answer.body()).select("input[name=back]").val()).isEqualTo("/reviews");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "http://evil.example/", "javascript:alert(1)", "/a\r\nb"})
    void aNameNeverLeadsToAnotherSite(String back) {
        assertThat(say("Somebody", back).uri()).isEqualTo(site.address("/"));
    }

    @Test
    void theCookieIsOutOfReachForScriptsAndOtherSites() {
        HttpResponse<String> answer = say("A B", "/").previousResponse().orElseThrow();

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("heed-who=A+B; Path=/; Max-Age=31536000;")
                .contains("HttpOnly; SameSite=Strict");
    }

    private HttpResponse<String> say(String name, String back) {
        return site.post("/your-name", Map.of("token", site.token(), "who", name, "back", back));
    }
}
