package org.heed.organisation.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.correction.Judgement;
import org.heed.organisation.correction.KeptRegister;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationStore;
import org.heed.review.Edition;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewKind;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.SortKey;
import org.heed.text.Span;

/// A library of reviews made in a test: each recommendation is one addressee as printed.
record ToldLibrary(Database database, KeptRegister register) {

    static final Judgement JUDGED = new Judgement("A. Reader", Instant.parse("2026-03-02T12:00:00Z"), "I rang them");

    static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 31);

    ToldLibrary(Database database) {
        this(database, new KeptRegister(database));
    }

    ReviewKey add(String key, String area, String... addressees) {
        List<Recommendation> asked = new ArrayList<>();
        for (String each : addressees) {
            asked.add(recommendation(String.valueOf(asked.size() + 1), each));
        }
        return add(key, area, asked);
    }

    ReviewKey add(String key, String area, List<Recommendation> asked) {
        ReviewKey review = new ReviewKey(key);
        new ReviewStore(database)
                .add(new Review(review, ReviewKind.DHR, 1, key, Instant.parse("2026-03-01T12:00:00Z"), 1));
        Ledger ledger = new Ledger(OptionalInt.empty(), asked, List.of());
        Edition edition = new Edition(review, 1);
        new RecommendationStore(database).replace(edition, ledger);
        keeper().remember(edition, context(area));
        keeper().again(edition);
        return review;
    }

    ResolutionKeeper keeper() {
        return new ResolutionKeeper(database, register);
    }

    OrganisationEditor editor() {
        return new OrganisationEditor(database, register);
    }

    OrganisationLedgerStore ledger() {
        return new OrganisationLedgerStore(database, register.register());
    }

    /// How an addressee of a review stands now: names and state.
    String answer(ReviewKey review, int recommendation) {
        ResolvedLedger resolved = new ResolutionStore(database).resolved(new Edition(review, 1), register.register());
        return resolved.of(recommendation - 1).stream()
                .map(each -> each.names() + " " + each.state())
                .findFirst()
                .orElse("nothing");
    }

    static AddresseeContext context(String area) {
        return new AddresseeContext(
                area, Optional.of(PUBLISHED), "", Map.of("SGA", "Safer Group Avon"), List.of(), List.of(), Map.of());
    }

    static Recommendation recommendation(String number, String addressee) {
        return recommendation(
                number,
                List.of(new Addressee(addressee, AddresseeSource.COLUMN, false)),
                addressee.equals("Home Office") ? Level.NATIONAL : Level.SINGLE_AGENCY);
    }

    static Recommendation recommendation(String number, List<Addressee> addressees, Level level) {
        return new Recommendation(
                number,
                SortKey.of(number),
                "",
                new RawText("Review the training."),
                List.of(),
                addressees,
                level,
                new Place(0, new Span(0, 1), List.of()),
                List.of(),
                PlannedAction.NONE,
                1,
                List.of());
    }
}
