package org.heed;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.heed.api.ApiDoor;
import org.heed.api.ApiSetup;
import org.heed.cli.Rooms;
import org.heed.text.Refusal;
import org.heed.web.WebParts;
import org.heed.web.WebServer;
import org.springframework.boot.web.server.PortInUseException;

/// The pages while they are being served, as the command line sees them. Stopping the program stops them.
final class ServedPages implements Rooms.Served {

    private final WebServer server;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private ServedPages(WebServer server) {
        this.server = server;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "heed-stop"));
    }

    static ServedPages start(int port, WebParts parts) {
        try {
            return new ServedPages(
                    parts.sharing().isPresent()
                            ? WebServer.start(port, parts, ApiSetup.class, ApiDoor.class)
                            : WebServer.start(port, parts, ApiSetup.class));
        } catch (PortInUseException taken) {
            throw new Refusal("Port " + port
                    + " is in use by another program. Name another with --port, or --port 0 for any free one.");
        }
    }

    @Override
    public URI address() {
        return server.address();
    }

    @Override
    public void untilStopped() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.close();
        stopped.countDown();
    }
}
