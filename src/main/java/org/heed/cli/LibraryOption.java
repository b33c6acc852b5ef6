package org.heed.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heed.library.Library;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Which library is meant: `--library`, before or after the command's name, else `HEED_LIBRARY`, else the one in
/// the user's data folder.
public final class LibraryOption {

    private final Workbench workbench;

    @Option(
            names = "--library",
            paramLabel = "LIBRARY",
            scope = ScopeType.INHERIT,
            description = {
                "The library: a file, or the URL of a PostgreSQL database.",
                "Otherwise HEED_LIBRARY, or the one in your data folder."
            })
    private @Nullable String named;

    LibraryOption(Workbench workbench) {
        this.workbench = workbench;
    }

    public String location() {
        String fromEnvironment = workbench.environment().getOrDefault("HEED_LIBRARY", "");
        return namedOr(fromEnvironment.isBlank() ? workbench.folders().library().toString() : fromEnvironment);
    }

    /// What the command line names, and otherwise this, whatever the environment says.
    String namedOr(String otherwise) {
        return named == null || named.isBlank() ? otherwise : named;
    }

    /// Opens the library that is meant.
    ///
    /// @throws Refusal when there is none
    public Library open() {
        String location = location();
        if (!isServer(location) && !Files.isRegularFile(Path.of(location))) {
            throw new Refusal("There is no library at " + location
                    + " yet. Make one with: heed add FILE..., or try: heed" + " demo");
        }
        return workbench.rooms().library(location);
    }

    /// Opens the library at the location, made when it is not there.
    Library openOrMake(String location) {
        if (!isServer(location)) {
            Path folder = Path.of(location).toAbsolutePath().getParent();
            try {
                if (folder != null) {
                    Files.createDirectories(folder);
                }
            } catch (IOException e) {
                throw new Refusal("The folder " + folder + " could not be made. Name another with --library.");
            }
        }
        return workbench.rooms().library(location);
    }

    private static boolean isServer(String location) {
        return location.startsWith("postgresql:") || location.startsWith("postgres:") || location.startsWith("jdbc:");
    }
}
