package org.heed.cli.coding;

import org.heed.cli.Workbench;
import org.heed.coding.Coder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who codes: `--by`, else `HEED_NAME`, else the computer's user name.
final class CoderOption {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who does this. Otherwise HEED_NAME, or your user name on this computer.")
    private @Nullable String by;

    Coder coder(Workbench workbench) {
        return new Coder(workbench.author(by));
    }
}
