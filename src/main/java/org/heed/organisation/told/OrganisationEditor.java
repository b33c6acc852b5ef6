package org.heed.organisation.told;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Organisation;
import org.heed.organisation.correction.Judgement;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.correction.OrganisationCorrectionStore;
import org.heed.organisation.correction.RegisterChange;
import org.heed.organisation.correction.RegisterEdits;
import org.heed.organisation.correction.Settlement;
import org.heed.organisation.correction.SettlementScope;
import org.heed.organisation.register.Register;
import org.heed.organisation.register.RegisterFiles;
import org.heed.review.Digest;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.text.Refusal;

/// Carries out what a person decides about bodies: keeps the decision, tells the history, and resolves again what
/// it touches; all of it or nothing.
public final class OrganisationEditor {

    private static final int DIGITS_OF_A_NAME = 12;

    private final Database database;
    private final KeptRegister register;
    private final OrganisationCorrectionStore corrections;
    private final ResolutionKeeper resolutions;
    private final HistoryStore history;

    public OrganisationEditor(Database database, KeptRegister register) {
        this.database = database;
        this.register = register;
        corrections = new OrganisationCorrectionStore(database);
        resolutions = new ResolutionKeeper(database, register);
        history = new HistoryStore(database);
    }

    /// Settles whom a name means, and gives the number of editions of reviews that were resolved again.
    ///
    /// @throws Refusal when the decision contradicts itself, or the review it is about is not there
    public int settle(Settlement settlement) {
        refuseNonsense(settlement);
        return database.wholly(() -> {
            corrections.add(settlement);
            String state = settlement.state().map(AddresseeState::name).orElse("WITHDRAWN");
            // A name as printed may be a person's: the history has its digest only.
            String name = Digest.of(settlement.nameKey().getBytes(StandardCharsets.UTF_8))
                    .sha256()
                    .substring(0, DIGITS_OF_A_NAME);
            tell(
                    "addressee:" + name,
                    "addressee.settled",
                    settlement.judgement(),
                    Map.of(
                            "state", state,
                            "scope", settlement.scope().name(),
                            "of", settlement.scopeOf(),
                            "bodies", ids(settlement.bodies())));
            return resolutions.againWhere(settlement.nameKey());
        });
    }

    /// Makes one body of two: the first was another entry for the second.
    public void merge(String from, String into, Judgement judgement) {
        change(edits(judgement).merged(from, into));
    }

    /// Gives a body a new name. From a day on, it is followed by a body of the new name; without a day the name was
    /// wrong, and becomes an alias.
    public void rename(String id, String name, Optional<LocalDate> since, Judgement judgement) {
        change(edits(judgement).renamed(id, name, since));
    }

    /// Ends a body on a day and says who followed: one body as a whole, or several in parts.
    public void succeed(String id, List<String> successors, LocalDate lastDay, Judgement judgement) {
        change(edits(judgement).succeeded(id, successors, lastDay));
    }

    /// Takes the last change of the register that holds back, and gives what is kept of that in words.
    ///
    /// @throws Refusal when there is none
    public String undo(Judgement judgement) {
        RegisterChange undone = edits(judgement).undone(corrections.changes());
        change(undone);
        return undone.words();
    }

    /// Adds a body, or puts a new state of it in the old one's place.
    public void put(Organisation organisation, Judgement judgement) {
        change(edits(judgement).put(organisation));
    }

    /// Takes over every row that differs from the register, and gives their number.
    ///
    /// @throws Refusal when a row cannot be understood
    public int take(String csv, Judgement judgement) {
        RegisterChange change = edits(judgement).taken(RegisterFiles.organisations(csv));
        if (!change.versions().isEmpty()) {
            change(change);
        }
        return change.versions().size();
    }

    /// The whole register as it stands, in the columns that [#take] reads.
    public String csv() {
        return RegisterFiles.csv(List.copyOf(current().all()));
    }

    private Register current() {
        return register.register();
    }

    private RegisterEdits edits(Judgement judgement) {
        return new RegisterEdits(current(), judgement);
    }

    private void change(RegisterChange change) {
        database.wholly(() -> {
            corrections.add(change);
            tell(
                    "organisation:" + change.subject(),
                    "organisation." + change.what().name().toLowerCase(java.util.Locale.ROOT),
                    change.judgement(),
                    Map.of("words", change.words()));
            return resolutions.againEverywhere();
        });
    }

    private void tell(String subject, String what, Judgement judgement, Map<String, String> details) {
        history.append(new HistoryEntry(subject, what, judgement.author(), judgement.at(), details));
    }

    /// Only ids of the register go into the history: other words may name people.
    private String ids(List<String> bodies) {
        List<String> ids = new ArrayList<>();
        bodies.forEach(
                body -> ids.add(current().byId(body).map(Organisation::id).orElse("as typed")));
        return ids.stream().collect(Collectors.joining(" "));
    }

    private void refuseNonsense(Settlement settlement) {
        if (settlement.nameKey().isEmpty()) {
            throw new Refusal("Say which name is to be settled.");
        }
        boolean needsBodies =
                settlement.state().map(AddresseeState::namesBodies).orElse(false);
        if (needsBodies && settlement.bodies().isEmpty()) {
            throw new Refusal("Say which body or bodies the name means, or that it means none.");
        }
        if (settlement.judgement().author().isBlank()) {
            throw new Refusal("Say who decides: a decision about a name is kept with the name of whoever made it.");
        }
        boolean noSuchReview = settlement.scope() == SettlementScope.REVIEW
                && new ReviewStore(database)
                        .find(new ReviewKey(settlement.scopeOf()))
                        .isEmpty();
        if (noSuchReview) {
            throw new Refusal("There is no review " + settlement.scopeOf() + ". The list of reviews shows the keys.");
        }
        if (settlement.scope() == SettlementScope.AREA && settlement.scopeOf().isBlank()) {
            throw new Refusal("Say in which area the name means this.");
        }
    }
}
