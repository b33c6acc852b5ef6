package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.heed.cli.terminal.UserFolders;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    private static final Path HOME = Path.of("/home/asha");

    @Test
    void linuxFollowsTheXdgDefaults() {
        assertThat(UserFolders.of("Linux", HOME, Map.of()))
                .isEqualTo(new UserFolders(
                        Path.of("/home/asha/.local/share/heed"), Path.of("/home/asha/.local/state/heed")));
    }

    @Test
    void linuxFollowsTheXdgVariables() {
        Map<String, String> environment = Map.of("XDG_DATA_HOME", "/data", "XDG_STATE_HOME", "/state");
        assertThat(UserFolders.of("Linux", HOME, environment))
                .isEqualTo(new UserFolders(Path.of("/data/heed"), Path.of("/state/heed")));
    }

    @Test
    void aRelativeXdgVariableCountsAsUnset() {
        assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data"))
                        .data())
                .isEqualTo(Path.of("/home/asha/.local/share/heed"));
    }

    @Test
    void macKeepsToItsLibraryFolder() {
        assertThat(UserFolders.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(new UserFolders(
                        Path.of("/home/asha/Library/Application Support/Heed"),
                        Path.of("/home/asha/Library/Logs/Heed")));
    }

    @Test
    void windowsKeepsToItsLocalFolder() {
        assertThat(UserFolders.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(new UserFolders(Path.of("/local/Heed"), Path.of("/local/Heed/Logs")));
    }
}
