package org.heed.cli.organisation;

import org.heed.cli.people.AuthorOption;
import org.heed.organisation.correction.Judgement;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who decides, and why: the options of every command that changes something.
final class Deciding {

    @Mixin
    private final AuthorOption by = new AuthorOption();

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, for whoever reads it later.")
    private String why = "";

    Judgement judgement(OrganisationDesk desk) {
        return desk.judgement(by, why);
    }
}
