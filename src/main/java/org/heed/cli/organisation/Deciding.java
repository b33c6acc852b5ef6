package org.heed.cli.organisation;

import org.heed.organisation.correction.Judgement;
import picocli.CommandLine.Option;

/// Who decides, and why: the options of every command that changes something.
final class Deciding {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides. Otherwise HEED_NAME, or the name of the computer's user.")
    private String by = "";

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, for whoever reads it later.")
    private String why = "";

    Judgement judgement(OrganisationDesk desk) {
        return desk.judgement(by, why);
    }
}
