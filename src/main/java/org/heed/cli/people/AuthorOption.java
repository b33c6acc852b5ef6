package org.heed.cli.people;

import org.heed.cli.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who does what a command is told to do: `--by`, else `HEED_NAME`, else the computer's user name.
public final class AuthorOption {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who does this. Otherwise HEED_NAME, or your user name on this computer.")
    private @Nullable String by;

    public String author(Workbench workbench) {
        return workbench.author(by);
    }
}
