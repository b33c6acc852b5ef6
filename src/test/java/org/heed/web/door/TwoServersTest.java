package org.heed.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.heed.history.HistoryStore;
import org.heed.history.Role;
import org.heed.library.Library;
import org.heed.people.Crew;
import org.heed.people.PeopleStore.Admission;
import org.heed.storage.Server;
import org.heed.tracking.AskStore;
import org.heed.web.Harbour;
import org.heed.web.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two servers on one PostgreSQL at once: whoever signs in at one is signed in at the other, and both write one
/// history.
class TwoServersTest {

    private Site one;
    private Site other;

    @BeforeEach
    void start(@TempDir Path folder) {
        String location = Server.POSTGRESQL.freshLibrary(folder);
        one = Site.shared(Library.open(location), folder.resolve("one"), UnaryOperator.identity());
        other = Site.shared(Library.open(location), folder.resolve("other"), UnaryOperator.identity());
        Crew.of(one.library().database(), one.crew().clock()).able("ada");
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    /// What the browser holds for one server, sent to the other, as a proxy that does not mind would.
    private String page(Site site, String path) {
        return site.send(HttpRequest.newBuilder(site.address(path)).header("Cookie", one.cookie()))
                .body();
    }

    @Test
    void whoeverSignsInAtOneIsSignedInAtTheOtherUntilSignedOut() {
        one.signIn("ada");
        assertThat(page(other, "/account")).contains("Ada Keeper");
        String token = Jsoup.parse(page(other, "/account"))
                .expectFirst("input[name=token]")
                .val();
        assertThat(token)
                .isEqualTo(one.page("/account").expectFirst("input[name=token]").val());
        String held = one.cookie();
        one.post("/sign-out", Map.of("token", token));
        assertThat(other.send(HttpRequest.newBuilder(other.address("/account")).header("Cookie", held))
                        .body())
                .contains("You are not signed in.");
    }

    @Test
    void whoIsShutOutAtOneIsOutAtTheOther() {
        one.crew().with("Cora Reader", Role.CODER, "");
        one.crew().able("cora");
        one.signIn("cora");
        assertThat(page(other, "/reviews")).contains("Cora Reader");
        one.crew()
                .store()
                .admit(
                        one.crew().store().named("cora"),
                        Admission.SHUT_OUT,
                        one.crew().by());
        assertThat(page(other, "/reviews")).contains("You are not signed in.");
    }

    @Test
    void guessesAtBothCountTogether() {
        String wrong = "wrong";
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Site site = i % 2 == 0 ? one : other;
            String token =
                    site.page("/sign-in").expectFirst("input[name=token]").val();
            answers.add(site.post("/sign-in", Map.of("account", "ada", "password", wrong, "token", token))
                    .statusCode());
        }
        assertThat(answers).containsExactly(401, 401, 401, 401, 401, 429);
    }

    @Test
    void bothWriteOneHistoryAtOnceWithoutLosingAnything() throws InterruptedException {
        var key = Harbour.full(one.library());
        one.crew().with("Olga Owner", Role.OWNER, "Harbour Council");
        one.crew().able("olga");
        List<Thread> writers = new ArrayList<>();
        for (Site site : List.of(one, other)) {
            site.signIn("olga");
            site.page("/oversight");
            String ask =
                    new AskStore(site.library().database()).of(key).getFirst().id();
            String token =
                    site.page("/account").expectFirst("input[name=token]").val();
            writers.add(Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 10; i++) {
                    site.post(
                            "/reviews/" + key.value() + "/asks/" + ask + "/progress",
                            Map.of("state", "IN_PROGRESS", "narrative", "Step " + i, "token", token));
                }
            }));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        HistoryStore history = new HistoryStore(one.library().database());
        assertThat(history.verify().isWhole()).isTrue();
        assertThat(history.latest(Integer.MAX_VALUE))
                .filteredOn(link -> link.entry().what().equals("tracking.progress"))
                .hasSize(20);
    }
}
