package org.heed.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heed.cli.Rooms.Serving;
import org.heed.history.DutyStore;
import org.heed.library.Library;
import org.heed.people.Sharing;
import org.heed.people.Sharing.OpenIdServer;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `heed serve`: the library as pages, to this computer alone or to those who sign in, until stopped.
@Command(
        name = "serve",
        description = {
            "Serve the library as pages for your browser, until stopped: to this computer alone, or to those who sign in.",
            "HEED_OIDC_ISSUER, HEED_OIDC_CLIENT and HEED_OIDC_SECRET name a server that signs your people in;",
            "HEED_OIDC_NAME is what the sign-in page calls it."
        })
final class ServeCommand implements Callable<Integer> {

    /// Few programs use it, so that the address can be kept as a bookmark.
    static final int USUAL_PORT = 8473;

    private static final int NOT_GIVEN = -1;
    private static final int HIGHEST_PORT = 65_535;

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--port", paramLabel = "PORT", description = "The port; 0 takes any free one.")
    private int port = NOT_GIVEN;

    @Option(
            names = "--shared",
            description = "People sign in. A library that has people is always served so (see heed people).")
    private boolean shared;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "The address of this computer to be reached at. Otherwise 127.0.0.1, by this computer alone.")
    private String address = "127.0.0.1";

    @Option(
            names = "--public",
            paramLabel = "URL",
            description = "The https address under which browsers know it, spoken by a server in front of Heed.")
    private @Nullable URI known;

    ServeCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.openOrMake(library.location())) {
            return serve(workbench, open, serving(workbench, port, List.of(), sharing(open)));
        }
    }

    /// How people come in: by signing in when the library has people or the command says so.
    private Optional<Sharing> sharing(Library open) {
        boolean hasPeople = new DutyStore(open.database()).isShared();
        if (!hasPeople && shared) {
            throw new Refusal("Nobody can sign in to this library yet. Let the first administrator in with:"
                    + " heed people add ACCOUNT --name NAME --role administrator");
        }
        if (!hasPeople && (known != null || !Sharing.isLoopback(address))) {
            throw new Refusal("Heed shows reports that may name people, so other computers reach it only where people"
                    + " sign in. Let the first administrator in with heed people add, and serve it with --shared.");
        }
        return hasPeople
                ? Optional.of(new Sharing(address, Optional.ofNullable(known), openId(workbench.environment())))
                : Optional.empty();
    }

    private static Optional<OpenIdServer> openId(Map<String, String> environment) {
        String issuer = environment.getOrDefault("HEED_OIDC_ISSUER", "");
        if (issuer.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new OpenIdServer(
                URI.create(issuer.strip()),
                environment.getOrDefault("HEED_OIDC_CLIENT", ""),
                environment.getOrDefault("HEED_OIDC_SECRET", ""),
                environment.getOrDefault("HEED_OIDC_NAME", "your organisation")));
    }

    /// To this computer alone, with sample reviews to offer.
    static int serveHere(Workbench workbench, Library library, int port, List<Path> samples) {
        return serve(workbench, library, serving(workbench, port, samples, Optional.empty()));
    }

    private static Serving serving(Workbench workbench, int port, List<Path> samples, Optional<Sharing> sharing) {
        return new Serving(port, samples, workbench.folders().data().resolve("uploads"), sharing);
    }

    /// Serves until stopped. When nobody chose a port and the usual one is taken, any free one does.
    private static int serve(Workbench workbench, Library library, Serving how) {
        if (how.port() > HIGHEST_PORT) {
            throw new Refusal("There is no port " + how.port() + ". Ports go from 1 to " + HIGHEST_PORT + ".");
        }
        try (Rooms.Served served = start(workbench, library, how)) {
            String known = how.sharing()
                    .flatMap(Sharing::known)
                    .map(URI::toString)
                    .orElse(served.address().toString());
            workbench.terminal().out().println("Heed is at " + known);
            workbench
                    .terminal()
                    .out()
                    .println(
                            how.sharing().isPresent()
                                    ? "Those whom an administrator let in can sign in. Stop it with Ctrl+C."
                                    : "Only this computer can reach it. Stop it with Ctrl+C.");
            workbench.terminal().out().flush();
            served.untilStopped();
        }
        return Exit.DONE;
    }

    private static Rooms.Served start(Workbench workbench, Library library, Serving how) {
        if (how.port() >= 0) {
            return workbench.rooms().serve(library, how);
        }
        try {
            return workbench.rooms().serve(library, how.on(USUAL_PORT));
        } catch (Refusal taken) {
            return workbench.rooms().serve(library, how.on(0));
        }
    }
}
