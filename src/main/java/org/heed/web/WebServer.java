package org.heed.web;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.library.Library;
import org.heed.people.Sharing;
import org.heed.web.door.DoorSetup;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The pages of a library, served until stopped: to this computer alone, or to those who sign in.
public final class WebServer implements AutoCloseable {

    private final ServletWebServerApplicationContext context;

    private WebServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /// Starts to serve on the port, or on any free one when it is 0. `besides` are the setups of other doors, which
    /// find the library and the clock as beans.
    ///
    /// @throws org.heed.text.Refusal when the port is taken
    public static WebServer start(int port, WebParts parts, Class<?>... besides) {
        List<Class<?>> setups = new ArrayList<>(List.of(WebSetup.class));
        parts.sharing().ifPresent(any -> setups.add(DoorSetup.class));
        setups.addAll(List.of(besides));
        var started = new SpringApplicationBuilder(setups.toArray(Class<?>[]::new))
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties(settings(port))
                .properties(parts.sharing().map(WebServer::settings).orElse(Map.of()))
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(WebParts.class, () -> parts);
                    beans.registerBean(Library.class, parts::library, bean -> bean.setDestroyMethodName(""));
                    beans.registerBean(Clock.class, parts::clock);
                })
                .run();
        return new WebServer((ServletWebServerApplicationContext) started);
    }

    private static Map<String, Object> settings(int port) {
        return Map.ofEntries(
                Map.entry("server.address", "127.0.0.1"),
                Map.entry("server.port", port),
                Map.entry("server.servlet.session.cookie.same-site", "strict"),
                Map.entry("server.servlet.session.cookie.http-only", true),
                Map.entry("server.servlet.session.tracking-modes", "cookie"),
                Map.entry("spring.servlet.multipart.max-file-size", WebSetup.LARGEST_FILE + "MB"),
                Map.entry("spring.servlet.multipart.max-request-size", WebSetup.LARGEST_UPLOAD + "MB"),
                Map.entry("spring.servlet.multipart.file-size-threshold", "1MB"),
                // A refused upload is read to its end, so that the browser shows the sentence, not a broken line.
                Map.entry("server.tomcat.max-swallow-size", -1),
                Map.entry("server.tomcat.max-part-count", WebSetup.MOST_FILES + 10),
                Map.entry("spring.web.resources.add-mappings", false),
                Map.entry("spring.main.log-startup-info", false),
                Map.entry("logging.level.root", "warn"),
                // An address that names nothing is no trouble of the program's.
                Map.entry("logging.level.org.springframework", "error"));
    }

    /// Beyond those of one person on one computer, which they take the place of.
    private static Map<String, Object> settings(Sharing sharing) {
        return Map.of(
                "server.address", sharing.bind(),
                // Whoever speaks https for Heed says whom it speaks for; only it may reach the port.
                "server.forward-headers-strategy", sharing.isProtected() ? "native" : "none",
                "server.servlet.session.cookie.secure", sharing.isProtected());
    }

    /// Where a browser on this computer finds the home page.
    public URI address() {
        var server = context.getWebServer();
        int port = server == null ? 0 : server.getPort();
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /// Stops serving. What is being added stops after the review in hand.
    @Override
    public void close() {
        context.close();
    }
}
