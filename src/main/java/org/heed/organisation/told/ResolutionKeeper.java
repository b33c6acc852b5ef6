package org.heed.organisation.told;

import java.util.List;
import java.util.Optional;
import org.heed.fact.FactStore;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.correction.OrganisationCorrectionStore;
import org.heed.organisation.correction.SettledNames;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.RecommendationStore;
import org.heed.review.Edition;
import org.heed.review.Review;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;

/// Resolves the addressees of a library's ledgers by its register and by what people have settled, and keeps the
/// answers. What is kept is derived: it may be made again at any time.
public final class ResolutionKeeper {

    private final Database database;
    private final KeptRegister register;
    private final OrganisationCorrectionStore corrections;
    private final ContextStore contexts;
    private final ResolutionStore resolutions;

    public ResolutionKeeper(Database database, KeptRegister register) {
        this.database = database;
        this.register = register;
        corrections = new OrganisationCorrectionStore(database);
        contexts = new ContextStore(database);
        resolutions = new ResolutionStore(database);
    }

    /// Keeps what an edition that was just read says around its addressees.
    public void remember(Edition edition, AddresseeContext context) {
        contexts.replace(edition, context);
    }

    /// Resolves and keeps the addressees of an edition as its ledger stands: after a reading, and after a person
    /// corrected what a recommendation says.
    public ResolvedLedger again(Edition edition) {
        return database.wholly(() -> again(edition, settled()));
    }

    /// Resolves again every edition that prints the name: a decision about it applies wherever it should.
    public int againWhere(String nameKey) {
        return database.wholly(() -> {
            SettledNames settled = settled();
            List<Edition> all = resolutions.printing(nameKey);
            all.forEach(edition -> again(edition, settled));
            return all.size();
        });
    }

    /// Resolves everything again, after a change of the register.
    public int againEverywhere() {
        return database.wholly(() -> {
            SettledNames settled = settled();
            int done = 0;
            ReviewStore reviews = new ReviewStore(database);
            for (Review review : reviews.all()) {
                for (Review each : reviews.editions(review.key())) {
                    again(each.current(), settled);
                    done++;
                }
            }
            return done;
        });
    }

    private SettledNames settled() {
        return new SettledNames(corrections.inForce(), register.register());
    }

    private ResolvedLedger again(Edition edition, SettledNames settled) {
        Optional<AddresseeContext> kept = contexts.context(edition);
        AddresseeContext context = kept.orElseGet(() -> ReviewContext.of(new FactStore(database).facts(edition)));
        return keep(edition, new RecommendationStore(database).ledger(edition), context, settled);
    }

    private ResolvedLedger keep(Edition edition, Ledger ledger, AddresseeContext context, SettledNames settled) {
        AddresseeContext settling = context.settling(settled.in(edition.review(), context.area()));
        ResolvedLedger resolved = new LedgerResolver(register.resolver()).resolve(ledger, settling);
        resolutions.replace(edition, ledger, resolved);
        return resolved;
    }
}
