package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.heed.library.Library;
import org.heed.people.Crew;
import org.heed.people.Sharing;
import org.heed.pipeline.Adding;
import org.heed.pipeline.AddingWatch;
import org.heed.pipeline.ReviewAdder;
import org.heed.pipeline.ReviewReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A running server over a library of its own, and a browser without a screen: what the tests of the pages stand
/// on.
public final class Site implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Library library;
    private final ReviewAdder adder;
    private final WebServer server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Site(Library library, ReviewAdder adder, WebServer server) {
        this.library = library;
        this.adder = adder;
        this.server = server;
    }

    /// Over an empty library in the folder. `samples` are what the page for adding offers.
    public static Site in(Path folder, List<Path> samples) {
        Library library = Library.open(folder.resolve("library.heed").toString());
        ReviewAdder adder = new ReviewAdder(library, new ReviewReader(), CLOCK);
        WebParts parts = new WebParts(library, adder, CLOCK, samples, folder.resolve("work"));
        return new Site(library, adder, WebServer.start(0, parts));
    }

    /// Over a shared library with an administrator, who can sign in as `ada`.
    public static Site shared(Path folder, UnaryOperator<Sharing> how) {
        Site site = shared(Library.open(folder.resolve("library.heed").toString()), folder, how);
        Crew.of(site.library.database(), CLOCK).able("ada");
        return site;
    }

    /// Over a library that others have opened too.
    public static Site shared(Library library, Path folder, UnaryOperator<Sharing> how) {
        ReviewAdder adder = new ReviewAdder(library, new ReviewReader(), CLOCK);
        WebParts parts = new WebParts(library, adder, CLOCK, List.of(), folder.resolve("work"));
        return new Site(library, adder, WebServer.start(0, parts.shared(how.apply(Sharing.here()))));
    }

    public Crew crew() {
        return new Crew(library.database(), CLOCK);
    }

    /// Signs in as whoever has the account, with the password of tests.
    public HttpResponse<String> signIn(String account) {
        forget();
        String token = page("/sign-in").expectFirst("input[name=token]").val();
        return post("/sign-in", Map.of("account", account, "password", Crew.PASSWORD, "token", token));
    }

    public Site with(Path... files) {
        adder.add(Adding.of(List.of(files)), AddingWatch.NOBODY);
        return this;
    }

    public Library library() {
        return library;
    }

    public URI address(String path) {
        return server.address().resolve(path);
    }

    public HttpResponse<String> answer(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes(String path) {
        try {
            return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A page that is there.
    public Document page(String path) {
        HttpResponse<String> answer = answer(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), server.address().toString());
    }

    /// The page that comes after sending a form with these fields.
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> upload(Map<String, String> fields, Collection<Sent> files) {
        return upload("/add", "files", fields, files);
    }

    /// The page that comes after sending a form with files in a field.
    public HttpResponse<String> upload(String path, String field, Map<String, String> fields, Collection<Sent> files) {
        String line = "----heed-test-boundary";
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(
                "--" + line + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        files.forEach(file -> body.append("--" + line + "\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: text/plain\r\n\r\n" + file.words()
                + "\r\n"));
        body.append("--" + line + "--\r\n");
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /// A file as a browser would send it.
    public record Sent(String name, String words) {}

    /// The token that the form for adding carries in this session.
    public String token() {
        return page("/add").expectFirst("input[name=token]").val();
    }

    /// What the browser holds of the site, as it would send it.
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /// Forgets all cookies, as a browser that somebody else opens would.
    public void forget() {
        cookies.getCookieStore().removeAll();
    }

    /// What comes back for bytes that no well-behaved browser would send, up to the end of the page or of the
    /// connection.
    public String raw(String request) {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            StringBuilder answer = new StringBuilder();
            byte[] some = new byte[8192];
            int read = socket.getInputStream().read(some);
            while (read > 0) {
                answer.append(new String(some, 0, read, StandardCharsets.ISO_8859_1));
                read = answer.indexOf("</html>") > 0
                        ? 0
                        : socket.getInputStream().read(some);
            }
            return answer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        library.close();
    }
}
