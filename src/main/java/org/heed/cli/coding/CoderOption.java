package org.heed.cli.coding;

import org.heed.cli.Workbench;
import org.heed.cli.people.AuthorOption;
import org.heed.coding.Coder;
import picocli.CommandLine.Mixin;

/// Who codes.
final class CoderOption {

    @Mixin
    private final AuthorOption by = new AuthorOption();

    Coder coder(Workbench workbench) {
        return new Coder(by.author(workbench));
    }
}
