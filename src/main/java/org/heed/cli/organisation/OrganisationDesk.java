package org.heed.cli.organisation;

import java.util.List;
import java.util.function.Function;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.people.AuthorOption;
import org.heed.cli.terminal.Terminal;
import org.heed.library.Library;
import org.heed.organisation.correction.Judgement;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.register.Register;
import org.heed.organisation.told.OrganisationEditor;
import org.heed.organisation.told.OrganisationLedgerStore;
import org.heed.organisation.told.Telling;
import org.heed.organisation.told.ToldBody;
import org.heed.organisation.told.UnsettledName;
import org.heed.pipeline.safe.SafeTellings;
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

    /// Asks the library which bodies were told anything.
    List<ToldBody> bodies(Function<OrganisationLedgerStore, List<ToldBody>> question, PrintedWords words) {
        return ask(question, words, SafeTellings::bodies);
    }

    /// Asks the library who was told what.
    List<Telling> tellings(Function<OrganisationLedgerStore, List<Telling>> question, PrintedWords words) {
        return ask(question, words, (safe, tellings, told) -> safe.of(tellings));
    }

    /// Asks the library which names a person should settle.
    List<UnsettledName> unsettled(PrintedWords words) {
        return ask(OrganisationLedgerStore::unsettled, words, (safe, names, told) -> safe.unsettled(names));
    }

    /// Puts safe words in place of those printed.
    @FunctionalInterface
    private interface Veil<T> {
        List<T> of(SafeTellings safe, List<T> all, OrganisationLedgerStore told);
    }

    private <T> List<T> ask(Function<OrganisationLedgerStore, List<T>> question, PrintedWords words, Veil<T> veil) {
        try (Library open = library.open()) {
            Register register = new KeptRegister(open.database()).register();
            OrganisationLedgerStore told = new OrganisationLedgerStore(open.database(), register);
            List<T> asPublished = question.apply(told);
            return words.areAsPublished() ? asPublished : veil.of(new SafeTellings(open.database()), asPublished, told);
        }
    }

    /// Changes what the library says of bodies.
    <T> T edit(Function<OrganisationEditor, T> change) {
        try (Library open = library.open()) {
            Database database = open.database();
            return change.apply(new OrganisationEditor(database, new KeptRegister(database)));
        }
    }

    Judgement judgement(AuthorOption by, String why) {
        return new Judgement(by.author(workbench), workbench.clock().instant(), why.strip());
    }
}
