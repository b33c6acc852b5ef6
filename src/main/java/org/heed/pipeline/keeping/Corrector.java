package org.heed.pipeline.keeping;

import org.heed.anonymisation.SafeReviewStore;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.told.ResolutionKeeper;
import org.heed.recommendation.correction.Change;
import org.heed.recommendation.correction.Correction;
import org.heed.recommendation.correction.Correction.Signature;
import org.heed.recommendation.correction.CorrectionDesk;
import org.heed.review.Edition;
import org.heed.storage.Database;

/// Takes what a person corrects, and makes anew what rests on it: who was told, and the words that name nobody. All
/// of it or nothing.
public final class Corrector {

    private final Database database;
    private final CorrectionDesk desk;
    private final ResolutionKeeper resolutions;
    private final SafeReviewStore safeReviews;

    public Corrector(Database database) {
        this.database = database;
        this.desk = new CorrectionDesk(database);
        this.resolutions = new ResolutionKeeper(database, new KeptRegister(database));
        this.safeReviews = new SafeReviewStore(database);
    }

    /// Keeps a correction; see [CorrectionDesk#make].
    public Correction make(Edition edition, Change change, Signature signature) {
        return database.wholly(() -> {
            Correction correction = desk.make(edition, change, signature);
            resolutions.again(edition);
            safeReviews.renew(edition);
            return correction;
        });
    }
}
