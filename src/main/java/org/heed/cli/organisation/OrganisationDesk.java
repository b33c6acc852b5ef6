package org.heed.cli.organisation;

import java.util.function.Function;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.terminal.Terminal;
import org.heed.library.Library;
import org.heed.organisation.correction.Judgement;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.register.Register;
import org.heed.organisation.told.OrganisationEditor;
import org.heed.organisation.told.OrganisationLedgerStore;
import org.heed.storage.Database;

/// What the commands about bodies work with: the library that is meant, and who decides.
final class OrganisationDesk {

    private final Workbench workbench;
    private final LibraryOption library;

    OrganisationDesk(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    Terminal terminal() {
        return workbench.terminal();
    }

    /// Asks the library who was told what.
    <T> T ask(Function<OrganisationLedgerStore, T> question) {
        try (Library open = library.open()) {
            Register register = new KeptRegister(open.database()).register();
            return question.apply(new OrganisationLedgerStore(open.database(), register));
        }
    }

    /// Changes what the library says of bodies.
    <T> T edit(Function<OrganisationEditor, T> change) {
        try (Library open = library.open()) {
            Database database = open.database();
            return change.apply(new OrganisationEditor(database, new KeptRegister(database)));
        }
    }

    /// `by` as typed, else `HEED_NAME`, else the name of the computer's user.
    Judgement judgement(String by, String why) {
        String name = by.isBlank() ? workbench.environment().getOrDefault("HEED_NAME", "") : by;
        String author = name.isBlank() ? System.getProperty("user.name", "") : name;
        return new Judgement(author.strip(), workbench.clock().instant(), why.strip());
    }
}
