package org.heed.cli;

import java.time.Clock;
import java.util.Map;
import org.heed.cli.terminal.FaultLog;
import org.heed.cli.terminal.Terminal;
import org.heed.cli.terminal.UserFolders;
import org.jspecify.annotations.Nullable;

/// All that commands work with, built by the start-up class: nothing in it is opened before a command asks.
public record Workbench(
        Terminal terminal, UserFolders folders, Map<String, String> environment, Clock clock, Rooms rooms) {

    /// Who does something: the name that was typed, else `HEED_NAME`, else the name of the computer's user.
    public String author(@Nullable String typed) {
        String said = typed == null || typed.isBlank() ? environment.getOrDefault("HEED_NAME", "") : typed;
        return said.isBlank() ? System.getProperty("user.name", "") : said.strip();
    }

    /// Writes a fault of Heed's own down, and says so with its reference.
    String faultWords(Throwable fault) {
        FaultLog log = new FaultLog(folders.state(), clock);
        return "Something went wrong in Heed itself; nothing you did caused it.\nPlease report it with the reference "
                + log.record(fault) + ".\nWhat happened is written in " + log.file() + ", without any report's words.";
    }
}
