package org.heed.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.heed.api.route.Acting;
import org.heed.history.Role;
import org.heed.library.Library;
import org.heed.people.Crew;
import org.heed.people.Person;
import org.heed.people.Sharing;
import org.heed.people.signin.MachineTokenStore;
import org.heed.people.signin.MachineTokenStore.Issued;
import org.heed.pipeline.Adding;
import org.heed.pipeline.AddingWatch;
import org.heed.pipeline.ReviewAdder;
import org.heed.pipeline.ReviewReader;
import org.heed.review.Review;
import org.heed.tracking.Fictional;
import org.heed.web.WebParts;
import org.heed.web.WebServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A server with the API over a library of its own, a clock that a test can move, and programs that call it. Every
/// answer is held against the document that the API gives of itself.
record ApiSite(Library library, Fictional world, WebServer server) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /// A library of one person.
    static ApiSite ofOne(Path folder) {
        Library library = Library.open(folder.resolve("library.heed").toString());
        Fictional world = Fictional.in(library.database(), "2024-03-01");
        return new ApiSite(library, world, WebServer.start(0, parts(library, world, folder), ApiSetup.class));
    }

    /// A library that several people share.
    static ApiSite shared(Path folder) {
        Library library = Library.open(folder.resolve("library.heed").toString());
        Fictional world = Fictional.in(library.database(), "2024-03-01");
        Crew.of(library.database(), world.clock());
        WebParts parts = parts(library, world, folder).shared(Sharing.here());
        return new ApiSite(library, world, WebServer.start(0, parts, ApiSetup.class, ApiDoor.class));
    }

    private static WebParts parts(Library library, Fictional world, Path folder) {
        ReviewAdder adder = new ReviewAdder(library, new ReviewReader(), world.clock());
        return new WebParts(library, adder, world.clock(), List.of(), folder.resolve("work"));
    }

    /// A program that acts for a person who is let in for it.
    Program program(String name, Role role, String organisation) {
        Person person = new Crew(library.database(), world.clock()).with(name, role, organisation);
        return programOf(person);
    }

    Program programOf(Person person) {
        Crew crew = new Crew(library.database(), world.clock());
        Issued issued = new Issued("test", world.clock().instant().plus(Duration.ofDays(3_650)));
        String token = new MachineTokenStore(library.database()).issue(person, issued, crew.by());
        return new Program(this, "Authorization", "Bearer " + token);
    }

    /// A sample review, read and kept.
    Review sample() {
        ReviewAdder adder = new ReviewAdder(library, new ReviewReader(), world.clock());
        Path sample = Path.of("src/main/resources/samples/eddlestow-review.txt");
        adder.add(Adding.of(List.of(sample)), AddingWatch.NOBODY);
        return library.reviews().all().getLast();
    }

    Program named(String name) {
        return new Program(this, Acting.HEADER, name);
    }

    /// What comes back: the status, and the JSON or the file.
    record Answer(int status, JsonNode json, String file) {

        /// Refused by the rules, in words that hold these.
        void refused(String why) {
            assertThat(status).isEqualTo(422);
            assertThat(text("/detail")).contains(why);
        }

        String text(String pointer) {
            return json.at(pointer).asString();
        }
    }

    /// A program with the header by which it says for whom it acts.
    record Program(ApiSite site, String header, String value) {

        Answer get(String path) {
            return site.answer(path, "get", request(path).GET());
        }

        Answer post(String path, Map<String, Object> body) {
            String json = JsonMapper.shared().writeValueAsString(body);
            return site.answer(
                    path,
                    "post",
                    request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
        }

        /// Sends a form with a file; the name of the file ends as the field's content asks for.
        Answer send(String path, Map<String, String> fields, String field, byte[] file) {
            String between = "between-parts";
            StringBuilder before = new StringBuilder();
            fields.forEach((name, value) -> before.append("--" + between + "\r\nContent-Disposition: form-data; name=\""
                    + name + "\"\r\n\r\n" + value + "\r\n"));
            before.append("--" + between + "\r\nContent-Disposition: form-data; name=\"" + field
                    + "\"; filename=\"sent.txt\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            HttpRequest.BodyPublisher body = BodyPublishers.concat(
                    BodyPublishers.ofString(before.toString()),
                    BodyPublishers.ofByteArray(file),
                    BodyPublishers.ofString("\r\n--" + between + "--\r\n"));
            return site.answer(
                    path,
                    "post",
                    request(path)
                            .header("Content-Type", "multipart/form-data; boundary=" + between)
                            .POST(body));
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(site.server.address().resolve("/api/v1" + path))
                    .timeout(PATIENCE)
                    .header(header, value);
        }
    }

    Answer answer(String path, String verb, HttpRequest.Builder request) {
        HttpResponse<String> response = send(request);
        boolean isFile = response.headers().firstValue("Content-Disposition").isPresent();
        JsonNode json = JsonMapper.shared().readTree(isFile ? "{}" : response.body());
        if (isFile) {
            return new Answer(response.statusCode(), json, response.body());
        }
        if (response.statusCode() == 200) {
            assertThat(breaches(path, verb, response.body()))
                    .as(verb + " " + path)
                    .isEmpty();
        } else {
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
        return new Answer(response.statusCode(), json, "");
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode document() {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve("/api/v1/openapi.json"));
        return JsonMapper.shared().readTree(send(request).body());
    }

    /// What an answer breaks of the document, in words.
    private List<String> breaches(String path, String verb, String body) {
        ObjectNode document = (ObjectNode) document();
        String called = "/api/v1" + path.replaceFirst("\\?.*", "");
        JsonNode operation = document.path("paths")
                .propertyStream()
                .filter(entry -> Pattern.matches(entry.getKey().replaceAll("\\{\\w+}", "[^/]+"), called))
                // An address without blanks goes before one with a blank that fits as well.
                .min(Comparator.comparingLong(entry ->
                        entry.getKey().chars().filter(sign -> sign == '{').count()))
                .orElseThrow()
                .getValue()
                .path(verb);
        document.setAll((ObjectNode) operation.at("/responses/200/content/application~1json/schema"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document.toString(), InputFormat.JSON);
        return schema.validate(body, InputFormat.JSON).stream()
                .map(breach -> breach.getMessage())
                .toList();
    }

    @Override
    public void close() {
        server.close();
        library.close();
    }
}
