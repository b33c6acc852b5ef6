package org.heed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.tracking.Fictional.asking;

import java.lang.reflect.Method;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heed.api.ApiSite.Answer;
import org.heed.api.ApiSite.Program;
import org.heed.history.Role;
import org.heed.people.Crew;
import org.heed.people.PeopleStore.Admission;
import org.heed.people.Person;
import org.heed.review.Review;
import org.heed.review.ReviewKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;

class ApiTest {

    @TempDir
    private Path folder;

    private static Set<String> written() {
        Set<String> routes = new TreeSet<>();
        for (Class<?> part : ApiSetup.class.getAnnotation(Import.class).value()) {
            for (Method method : part.getDeclaredMethods()) {
                GetMapping get = method.getAnnotation(GetMapping.class);
                PostMapping post = method.getAnnotation(PostMapping.class);
                if (get != null) {
                    routes.add("get " + path(get.path(), get.value()));
                }
                if (post != null) {
                    routes.add("post " + path(post.path(), post.value()));
                }
            }
        }
        return routes;
    }

    /// A route says its path by either name.
    private static String path(String[] path, String[] value) {
        return path.length > 0 ? path[0] : value[0];
    }

    @Test
    void everyRouteIsInTheDocumentAndNothingElseIs() {
        try (ApiSite site = ApiSite.ofOne(folder)) {
            Set<String> described = new TreeSet<>();
            JsonNode document = site.document();
            document.path("paths")
                    .propertyStream()
                    .forEach(path ->
                            path.getValue().propertyNames().forEach(verb -> described.add(verb + " " + path.getKey())));
            assertThat(described).isEqualTo(written()).hasSizeGreaterThan(20);
            assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        }
    }

    @Test
    void everyAnswerIsAsTheDocumentSays() {
        try (ApiSite site = ApiSite.ofOne(folder)) {
            Review review = site.world()
                    .review(
                            "first",
                            ReviewKind.DHR,
                            asking("1", "Write to every surgery in the county.", "Leeds City Council"));
            Program me = site.named("Kim Officer");
            String at = "/reviews/" + review.key().value();
            for (String path : new String[] {
                "/reviews",
                at,
                at + "/recommendations",
                at + "/summary",
                at + "/asks",
                at + "/codings",
                at + "/recommendations/1/lineage",
                "/asks",
                "/asks?concern=OVERDUE&size=5",
                "/oversight",
                "/organisations",
                "/inbox",
                "/resolve?addressee=Leeds%20City%20Council",
                "/search?words=surgery",
                "/said-before?draft=Write%20to%20every%20surgery",
                "/people",
                "/openapi.json"
            }) {
                assertThat(me.get(path).status()).as(path).isEqualTo(200);
            }
            assertThat(me.get(at + "/recommendations").text("/recommendations/0/words"))
                    .isEqualTo("Write to every surgery in the county.");
        }
    }

    @Test
    void whatIsNotThereOrNotUnderstoodIsAProblemInWords() {
        try (ApiSite site = ApiSite.ofOne(folder)) {
            Program me = site.named("Kim Officer");
            assertThat(me.get("/reviews/dhr-00000000").status()).isEqualTo(404);
            assertThat(me.get("/nothing").status()).isEqualTo(404);
            assertThat(me.get("/asks?from=many").status()).isEqualTo(400);
            assertThat(me.post("/asks/none/responses", Map.of("state", "WRONG")).status())
                    .isEqualTo(400);
        }
    }

    @Test
    void onALibraryOfOnePersonWhoeverChangesSomethingSaysAName() {
        try (ApiSite site = ApiSite.ofOne(folder)) {
            Review review = site.world().review("first", ReviewKind.DHR, asking("1", "Write.", "Leeds City Council"));
            String ask = site.named("Kim")
                    .get("/reviews/" + review.key().value() + "/asks")
                    .text("/asks/0/id");
            Map<String, Object> told = Map.of("state", "TOLD", "narrative", "By letter.", "organisation", "Council");
            assertThat(site.named(" ").post("/asks/" + ask + "/responses", told).text("/detail"))
                    .contains("Say who acts");
            Answer answer = site.named("Kim Officer").post("/asks/" + ask + "/responses", told);
            assertThat(answer.text("/steps/0/fields/by")).isEqualTo("Kim Officer");
        }
    }

    @Test
    void withoutATokenNothingIsGivenAndNothingIsTaken() {
        try (ApiSite site = ApiSite.shared(folder)) {
            Program stranger = new Program(site, "Heed-Name", "Ada Keeper");
            for (String path : new String[] {"/reviews", "/asks", "/people", "/nothing"}) {
                assertThat(stranger.get(path).status()).as(path).isEqualTo(401);
            }
            assertThat(stranger.post("/asks/x/responses", Map.of()).status()).isEqualTo(401);
            Program guesser = new Program(site, "Authorization", "Bearer heed_guessed");
            assertThat(guesser.get("/reviews").status()).isEqualTo(401);
        }
    }

    @Test
    void aTokenHoldsThePersonsRolesAndEndsWithThem() {
        try (ApiSite site = ApiSite.shared(folder)) {
            Crew crew = new Crew(site.library().database(), site.world().clock());
            Person rita = crew.with("Rita Looker", Role.READER, "");
            Program reader = site.programOf(rita);
            assertThat(reader.get("/reviews").status()).isEqualTo(200);
            assertThat(reader.get("/people").status()).isEqualTo(403);
            assertThat(site.programOf(crew.store().named("ada")).get("/people").status())
                    .isEqualTo(200);
            crew.store().admit(rita, Admission.SHUT_OUT, crew.by());
            assertThat(reader.get("/reviews").status()).isEqualTo(401);
        }
    }

    @Test
    void anotherSitesPageCannotUseTheApiThroughABrowser() {
        try (ApiSite site = ApiSite.ofOne(folder)) {
            var address = site.server().address().resolve("/api/v1/asks/x/responses");
            HttpRequest.Builder foreign = HttpRequest.newBuilder(address)
                    .header("Origin", "https://evil.example")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}"));
            assertThat(ApiSite.send(foreign).statusCode()).isEqualTo(403);
            HttpRequest.Builder form = HttpRequest.newBuilder(address)
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString("{}"));
            assertThat(ApiSite.send(form).statusCode())
                    .as("what a form of another site can send")
                    .isEqualTo(404);
        }
    }
}
