package org.heed.cli.terminal;

import java.nio.file.Path;
import java.util.Map;

/// The folders in which a user's programs keep things, by the customs of the user's system.
///
/// Linux and others: the XDG base directory specification; macOS: `~/Library`; Windows: `%LOCALAPPDATA%`.
public record UserFolders(Path data, Path state) {

    /// Tells the folders from the environment; `system` is the value of `os.name`.
    public static UserFolders of(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            Path local =
                    from(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
            return new UserFolders(local.resolve("Heed"), local.resolve("Heed").resolve("Logs"));
        }
        if (system.startsWith("Mac")) {
            Path library = home.resolve("Library");
            return new UserFolders(
                    library.resolve("Application Support").resolve("Heed"),
                    library.resolve("Logs").resolve("Heed"));
        }
        Path local = home.resolve(".local");
        return new UserFolders(
                from(environment, "XDG_DATA_HOME", local.resolve("share")).resolve("heed"),
                from(environment, "XDG_STATE_HOME", local.resolve("state")).resolve("heed"));
    }

    /// A relative path in the variable counts as unset, as the XDG specification asks.
    private static Path from(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }

    /// The library that is meant when nobody names one.
    public Path library() {
        return data.resolve("library.heed");
    }
}
